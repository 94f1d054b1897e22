import { Button, Checkboxes, Details, Form, Select, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useWeekWords } from '../words/use-week-words';
import { howOftenOf, listOf, type When } from './when';
import { SayWhenICanDocument } from './when-i-can-page.generated';

type Time = Extract<When['times'], readonly unknown[]>[number];

/** Days, how often, and a part of the day. */
export function AddTime({ now }: { now: When }) {
  const { t } = useLingui();
  const { days, often } = useWeekWords();
  const question = useQuestion({
    deed: SayWhenICanDocument,
    variables: (answers) => ({
      input: {
        ...now,
        times: [...listOf(now.times), {
          days: answers.choices('days', t`Choose a day.`) as Time['days'], ...howOftenOf(answers.choice('often')), from: answers.time('time-from'), to: answers.time('time-to'),
        }],
      },
    }),
    fields: { from: 'time-from', to: 'time-to' },
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Add a time</Trans>}>
      <Form question={question} label={t`Add a time`}>
        <Checkboxes name="days" look="lines" label={<Trans>Which days?</Trans>} options={Object.entries(days).map(([value, label]) => ({ value, label }))} />
        <Select name="often" label={<Trans>How often?</Trans>} options={Object.entries(often).map(([value, label]) => ({ value, label }))} />
        <TextInput name="time-from" width="short" label={<Trans>From</Trans>} hint={<Trans>Like 4pm. You can leave this empty.</Trans>} autoComplete="off" />
        <TextInput name="time-to" width="short" label={<Trans>Until</Trans>} hint={<Trans>You can leave this empty too.</Trans>} autoComplete="off" />
        <Button look="quiet"><Trans>Add this time</Trans></Button>
      </Form>
    </Details>
  );
}
