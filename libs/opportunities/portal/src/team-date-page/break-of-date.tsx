import { Block, Button, Details, Form, fromTo, NumberInput, Sheet, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import type { TeamDate } from './team-date-page';
import { PlanBreakDocument } from './team-date-page.generated';

/** When there is a break. Young people under 16 need an hour after at most four. */
export function BreakOfDate({ date: { id, break: planned, whyNotPlanBreak } }: { date: TeamDate }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: PlanBreakDocument,
    variables: (answers) => {
      const startsAt = answers.text('break-at') || null;
      return { sessionId: id, input: { startsAt, minutes: startsAt === null ? null : answers.whole('break-minutes', t`Write how many minutes.`) } };
    },
    fields: { startsAt: 'break-at', minutes: 'break-minutes' },
    done: () => undefined,
  });
  return (
    <Block heading={<Trans>Break</Trans>}>
      <Sheet>
        <p>{planned ? <b><Trans>From {fromTo(planned.startsAt, planned.endsAt)}.</Trans></b> : <Trans>No break is planned.</Trans>} <Trans>Nobody under 16 goes on longer than 4 hours without a break of an hour. The break does not count as their time.</Trans></p>
        {whyNotPlanBreak === null && (
          <Details summary={<Trans>Change the break</Trans>}>
            <Form question={question} label={t`Break of this date`}>
              <TextInput name="break-at" label={<Trans>When it begins</Trans>} hint={<Trans>Such as 12:30. Leave it empty for no break.</Trans>} defaultValue={planned?.startsAt} autoComplete="off" />
              <NumberInput name="break-minutes" label={<Trans>How many minutes</Trans>} defaultValue={planned?.minutes ?? 60} />
              <Button small><Trans>Save the break</Trans></Button>
            </Form>
          </Details>
        )}
      </Sheet>
    </Block>
  );
}
