import { Trans, useLingui } from '@lingui/react/macro';
import { Card } from '../components/card';
import { Radios, Checkboxes } from '../forms/options';
import type { Scheme } from './look';
import { useLook } from './look-context';

/** "How would you like this to look?" It changes as you choose, and this device keeps it. */
export function LookChoice() {
  const { t } = useLingui();
  const { look, change } = useLook();
  return (
    <Card heading={<Trans>How would you like this to look?</Trans>}>
      <p className="soft"><Trans>It changes as you pick. This phone or computer keeps it.</Trans></p>
      <Radios
        name="scheme"
        label={t`Light or dark`}
        value={look.scheme}
        onChoose={(scheme) => change({ scheme: scheme as Scheme })}
        options={[{ value: 'device', label: t`Same as my phone` }, { value: 'light', label: t`Light` }, { value: 'dark', label: t`Dark` }]}
      />
      <Checkboxes
        name="ease"
        label={t`Make it easier`}
        values={[...(look.calm ? ['calm'] : []), ...(look.big ? ['big'] : [])]}
        onChoose={(part, on) => change(part === 'calm' ? { calm: on } : { big: on })}
        options={[{ value: 'calm', label: t`Calm`, hint: t`Soft colours. Nothing moves.` }, { value: 'big', label: t`Big letters` }]}
      />
    </Card>
  );
}
