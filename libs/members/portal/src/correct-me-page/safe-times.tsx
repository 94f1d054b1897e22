import { Button, Card, Checkboxes, Details, Form, Row, Soft, StatusLine, TextInput, useDeed, useQuestion, useRefusalWords } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { useWeekWords } from '../words/use-week-words';
import { CorrectMyRecordDocument, type CorrectMePageQuery, type CorrectMyRecordMutationVariables } from './correct-me-page.generated';

type SafeTime = NonNullable<NonNullable<NonNullable<CorrectMePageQuery['myRecord']>['profile']>['safeTimes']>[number];
type Typed = Extract<NonNullable<Extract<CorrectMyRecordMutationVariables['input'], object>['safeTimes']>, readonly unknown[]>[number];

/** Nothing is sent outside of these times. Said none, it is safe at any time of our day. */
export function SafeTimes({ times }: { times: readonly SafeTime[] }) {
  const { t } = useLingui();
  const words = useRefusalWords();
  const { days } = useWeekWords();
  const change = useDeed(CorrectMyRecordDocument);
  const question = useQuestion({
    deed: CorrectMyRecordDocument,
    variables: (answers) => ({
      input: { safeTimes: [...times.map(asTyped), { days: answers.choices('days', t`Choose a day.`) as Typed['days'], from: answers.time('time-from'), to: answers.time('time-to') }] },
    }),
    fields: { from: 'time-from', to: 'time-to', safeTimes: 'days' },
    done: (_, form) => form.reset(),
  });
  return (
    <Card heading={<Trans>When is it safe?</Trans>}>
      {times.length === 0 ? <Soft><Trans>At any time, as far as we know.</Trans></Soft> : <Soft><Trans>We send you nothing at other times.</Trans></Soft>}
      {times.map((time, place) => (
        <Row key={time.words}><span>{time.words}</span><Button type="button" look="quiet" small onClick={() => void change.run({ input: { safeTimes: times.filter((_, at) => at !== place).map(asTyped) } })}><Trans>Take away</Trans><span className="visually-hidden">: {time.words}</span></Button></Row>
      ))}
      <StatusLine>
        {change.sending && <Trans>Sending</Trans>}
        {change.answer?.kind === 'refused' && words(change.answer.refusals[0])}
        {change.answer?.kind === 'broken' && <Trans>We could not send this. It is not your fault. Try again.</Trans>}
      </StatusLine>
      <Details summary={<Trans>Add a safe time</Trans>}>
        <Form question={question} label={t`Add a safe time`}>
          <Checkboxes name="days" look="lines" label={<Trans>Which days?</Trans>} options={Object.entries(days).map(([value, label]) => ({ value, label }))} />
          <TextInput name="time-from" width="short" label={<Trans>From</Trans>} hint={<Trans>Like 4pm. You can leave this empty.</Trans>} autoComplete="off" />
          <TextInput name="time-to" width="short" label={<Trans>Until</Trans>} hint={<Trans>You can leave this empty too.</Trans>} autoComplete="off" />
          <Button look="quiet"><Trans>Add this time</Trans></Button>
        </Form>
      </Details>
    </Card>
  );
}

const asTyped = ({ days, from, to }: SafeTime): Typed => ({ days: [...days], from, to });
