import { type Answers, Radios } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

type Device = 'KEPT' | 'USUAL' | 'SHARED';

/** Whether to stay signed in. What is not ticked is the careful choice. */
export function WhoseDevice() {
  return (
    <Radios
      name="device"
      look="lines"
      value="USUAL"
      label={<Trans>Whose phone is this?</Trans>}
      options={[
        { value: 'USUAL', label: <Trans>Sign me out when I stop</Trans> },
        { value: 'KEPT', label: <Trans>It is mine. Keep me signed in.</Trans> },
        { value: 'SHARED', label: <Trans>Other people use it too</Trans> },
      ]}
    />
  );
}

export function deviceIn(answers: Answers): Device {
  const chosen = answers.choice('device');
  return chosen === 'KEPT' || chosen === 'SHARED' ? chosen : 'USUAL';
}
