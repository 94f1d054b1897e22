import { Button, Checkboxes, DateParts, Details, Form, Select, TextInput, useQuestion } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useWeekWords } from '../words/use-week-words';
import { OwnWhy } from './own-why';
import { busyOf, howOftenOf, type Busy, type When } from './when';
import { SayWhenICanDocument } from './when-i-can-page.generated';

/** The same days again and again: a clinic, a shift, the way to school. */
export function AddBusy({ now }: { now: When }) {
  const { t } = useLingui();
  const { days, often } = useWeekWords();
  const question = useQuestion({
    deed: SayWhenICanDocument,
    variables: (answers) => ({
      input: {
        ...now,
        busy: [...busyOf(now), {
          days: answers.choices('busy-days', t`Choose a day.`) as Busy['days'], ...howOftenOf(answers.choice('busy-often')), from: answers.time('busy-from'), to: answers.time('busy-to'),
          until: answers.date('busy-until'), except: [], why: answers.text('busy-why') || null,
        }],
      },
    }),
    fields: { days: 'busy-days', often: 'busy-often', from: 'busy-from', to: 'busy-to', until: 'busy-until', why: 'busy-why' },
    done: (_, form) => form.reset(),
  });
  return (
    <Details summary={<Trans>Add a time that comes again and again</Trans>}>
      <Form question={question} label={t`Times I can’t come`}>
        <Checkboxes name="busy-days" look="lines" label={<Trans>Which days?</Trans>} options={Object.entries(days).map(([value, label]) => ({ value, label }))} />
        <Select name="busy-often" label={<Trans>How often?</Trans>} options={Object.entries(often).map(([value, label]) => ({ value, label }))} />
        <TextInput name="busy-from" width="short" label={<Trans>From</Trans>} hint={<Trans>Like 9am. Leave this empty for the whole day.</Trans>} autoComplete="off" />
        <TextInput name="busy-to" width="short" label={<Trans>Until</Trans>} hint={<Trans>You can leave this empty too.</Trans>} autoComplete="off" />
        <DateParts name="busy-until" label={<Trans>Last day</Trans>} hint={<Trans>Leave this empty if it goes on.</Trans>} />
        <OwnWhy name="busy-why" />
        <Button look="quiet"><Trans>Add this</Trans></Button>
      </Form>
    </Details>
  );
}
