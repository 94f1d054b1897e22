import { Block, pounds, Sheet, SummaryList, weekday } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { TeamDate } from './team-date-page';

/** What everybody was told and promised. */
export function AboutThisDate({ date: { plainSummary, payPence, payBy, answerBy, contactName, withNames, placeNote } }: { date: TeamDate }) {
  const { t } = useLingui();
  const answers = [
    { label: t`Each person gets`, value: <Trans>{pounds(payPence)} and fares, by {weekday(payBy)}</Trans> },
    { label: t`Answers by`, value: weekday(answerBy) },
    { label: t`Their contact`, value: contactName },
    ...(withNames.length > 0 ? [{ label: t`Also there`, value: withNames.join(', ') }] : []),
    ...(placeNote ? [{ label: t`About the place`, value: placeNote }] : []),
  ];
  return (
    <Block heading={<Trans>What we told people</Trans>}>
      <Sheet><p>{plainSummary}</p><SummaryList answers={answers} /></Sheet>
    </Block>
  );
}
