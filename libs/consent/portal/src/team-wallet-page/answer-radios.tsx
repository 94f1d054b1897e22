import { Radios } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

/** Who may have said it: the person it is about, and those who decide beside them. */
export interface GiverChoice {
  readonly value: string;
  readonly label: string;
}

/** Several of these forms stand on one page: the name says whose box it is. */
export function AnswerRadios({ name }: { name: string }) {
  const { t } = useLingui();
  return <Radios name={name} look="lines" label={<Trans>What did they say?</Trans>} options={[{ value: 'YES', label: t`Yes` }, { value: 'NO', label: t`No` }, { value: 'TALK', label: t`They want to talk first` }]} />;
}
