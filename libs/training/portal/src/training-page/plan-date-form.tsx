import { Button, Columns, DateParts, Details, fitIn, Form, NumberInput, paths, Select, TextInput, TimeInput, useIdempotencyKey, useQuestion, WhomDoesItSuit } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from 'react-router';

import { PlanDeliveryDocument, type TrainingPageQuery } from './training-page.generated';

/** For the coordinator: a date opens the trainers' seats, so the next page is the one that invites them. */
export function PlanDateForm({ courses }: { courses: TrainingPageQuery['courses'] }) {
  const { t } = useLingui();
  const go = useNavigate();
  const { key } = useIdempotencyKey();
  const question = useQuestion({
    deed: PlanDeliveryDocument,
    variables: (answers) => ({
      idempotencyKey: key,
      input: {
        courseId: answers.text('courseId', t`Choose a course.`),
        heldOn: answers.date('heldOn', t`Write the date.`) ?? '',
        startsAt: answers.time('startsAt', t`Write when it starts.`) ?? '',
        endsAt: answers.time('endsAt', t`Write when it ends.`) ?? '',
        place: answers.text('place', t`Write where it will be.`),
        parentSeats: answers.whole('parentSeats', t`Write how many seats, or 0.`) ?? 0,
        youngSeats: answers.whole('youngSeats', t`Write how many seats, or 0.`) ?? 0,
        fit: fitIn(answers),
      },
    }),
    fields: { seats: 'parentSeats' },
    done: ({ planDelivery }) => void go(paths.teamDate(planDelivery.sessionId)),
  });
  if (courses.length === 0) return null;
  return (
    <Details summary={<Trans>Plan a date</Trans>}>
      <Form question={question} label={t`Plan a date`}>
        <Select name="courseId" label={<Trans>Course</Trans>} empty={t`Choose a course`} options={courses.map(({ id, title }) => ({ value: id, label: title }))} />
        <Columns look="even">
          <DateParts name="heldOn" label={<Trans>Date</Trans>} />
          <TimeInput name="startsAt" label={<Trans>Starts</Trans>} hint={<Trans>Like 9:30am.</Trans>} />
          <TimeInput name="endsAt" label={<Trans>Ends</Trans>} hint={<Trans>Like 12:30pm.</Trans>} />
        </Columns>
        <TextInput name="place" label={<Trans>Where</Trans>} autoComplete="off" />
        <Columns look="even">
          <NumberInput name="parentSeats" label={<Trans>Trainers who are parents or carers</Trans>} defaultValue={2} />
          <NumberInput name="youngSeats" label={<Trans>Trainers who are young people</Trans>} defaultValue={0} />
        </Columns>
        <WhomDoesItSuit />
        <Button><Trans>Open the seats</Trans></Button>
      </Form>
    </Details>
  );
}
