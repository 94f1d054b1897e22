import { Button, DateParts, Details, Form, useQuestion } from '@alongside/kit';
import type { PlainDate } from '@alongside/kernel';
import { Trans, useLingui } from '@lingui/react/macro';

import { OwnWhy } from './own-why';
import { listOf, type When } from './when';
import { SayWhenICanDocument } from './when-i-can-page.generated';

/** A day or a span of days. */
export function AddAway({ now }: { now: When }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: SayWhenICanDocument,
    variables: (answers) => ({ input: { ...now, away: [...listOf(now.away), { from: answers.date('from', t`Write the first day.`) as PlainDate, to: answers.date('to'), why: answers.text('away-why') || null }] } }),
    fields: { why: 'away-why' },
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Add days</Trans>}>
      <Form question={question} label={t`Days I can’t come`}>
        <DateParts name="from" label={<Trans>First day</Trans>} />
        <DateParts name="to" label={<Trans>Last day</Trans>} hint={<Trans>Leave this empty for one day.</Trans>} />
        <OwnWhy name="away-why" />
        <Button look="quiet"><Trans>Add these days</Trans></Button>
      </Form>
    </Details>
  );
}
