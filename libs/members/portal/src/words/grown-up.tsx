import { Radios } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

/** One tap for a grown-up; only then is nothing more asked. */
export function GrownUp({ value, onChoose }: { value: string; onChoose: (chosen: string) => void }) {
  const { t } = useLingui();
  return (
    <Radios
      name="grownUp" look="lines" label={<Trans>Are they 18 or over?</Trans>} hint={<Trans>We keep parents under 18 safe, too.</Trans>}
      value={value} onChoose={onChoose} options={[{ value: 'yes', label: t`Yes` }, { value: 'no', label: t`No` }]}
    />
  );
}
