import { Block, Button, fromTo, Form, Queue, Radios, Sheet, Soft, Tag, TextArea, useQuestion, weekday } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { EvaluateTrainingDocument, type TrainingPageQuery } from './training-page.generated';

type Learning = TrainingPageQuery['myTraining']['learning'][number];

/** For a learner: your dates, and after each one two questions. */
export function YourPlaces({ deliveries }: { deliveries: readonly Learning[] }) {
  // One at a time: two forms of the same questions on one page would be hard to tell apart.
  const toTell = deliveries.find(({ whyNotEvaluate }) => whyNotEvaluate === null);
  return (
    <Block heading={<Trans>Your places</Trans>}>
      <Queue
        items={deliveries.map(({ id, courseTitle, heldOn, startsAt, endsAt, place, state, myPlace }) => ({
          key: id,
          lead: state === 'DELIVERED' ? <Tag><Trans>Done</Trans></Tag> : <Tag tone="good" icon="check"><Trans>Booked</Trans></Tag>,
          title: <b>{courseTitle}</b>,
          detail: <>{weekday(heldOn)}, {fromTo(startsAt, endsAt)}. {place}. {myPlace?.willChange && <Trans>You said you will change: {myPlace.willChange}</Trans>}</>,
        }))}
      />
      {toTell && <Evaluation key={toTell.id} delivery={toTell} />}
    </Block>
  );
}

function Evaluation({ delivery: { id, courseTitle } }: { delivery: Learning }) {
  const { t } = useLingui();
  const question = useQuestion({
    deed: EvaluateTrainingDocument,
    variables: (answers) => ({
      deliveryId: id,
      usefulness: Number(answers.choice('usefulness', t`Choose a number.`)),
      willChange: answers.text('willChange', t`Write one thing you will do differently.`),
    }),
    // The page asks again by itself; the form goes and the answer stands in the list.
    done: () => undefined,
  });
  const marks = [t`Not at all`, t`A little`, t`Some`, t`Much`, t`Very much`].map((label, place) => ({ value: String(place + 1), label }));
  return (
    <div className="block-note">
      <Sheet>
        <Form question={question} label={t`How was ${courseTitle}?`}>
          <Radios name="usefulness" look="lines" label={<Trans>How much does “{courseTitle}” help you in your work?</Trans>} options={marks} />
          <TextArea name="willChange" most={500} rows={3} label={<Trans>What will you change?</Trans>} hint={<Trans>Your trainers read this. They do not see who wrote it.</Trans>} />
          <Button><Trans>Tell the trainers</Trans></Button>
        </Form>
        <Soft small><Trans>We count how useful people find it. Nobody is named.</Trans></Soft>
      </Sheet>
    </div>
  );
}
