import { Radios } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

/** Whoever changes another's ways in says how they made sure. */
export function HowSure({ name, work }: { name: string; work: boolean }) {
  return (
    <Radios
      name="sureBy" look="lines" label={<Trans>How do you know that it is {name}?</Trans>}
      options={[
        { value: 'MET', label: <Trans>We met</Trans> },
        { value: 'RANG_KNOWN_NUMBER', label: <Trans>I rang the number from before</Trans> },
        ...(work ? [{ value: 'WORK_IDENTITY', label: <Trans>Their manager or IT told me who they are</Trans> }] : []),
      ]}
    />
  );
}
