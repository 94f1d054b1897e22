import { Block, Dots, EmptyState, fromTo, ofAll, Queue, Sheet, shortDay, Tag, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import type { TrainingPageQuery } from './training-page.generated';

type Teaching = TrainingPageQuery['myTraining']['teaching'][number];

/** For a trainer: your dates, and what changed because you taught. */
export function TeachingBlock({ deliveries }: { deliveries: readonly Teaching[] }) {
  return (
    <Block heading={<Trans>Dates you teach</Trans>}>
      {deliveries.length === 0 ? <EmptyState><p><Trans>No dates yet. We will ask you when there is one.</Trans></p></EmptyState> : (
        <Queue items={deliveries.map((delivery) => ({ key: delivery.id, lead: <StateOf delivery={delivery} />, title: <b>{delivery.courseTitle}</b>, detail: <Detail delivery={delivery} /> }))} />
      )}
      {deliveries.filter(({ willChange }) => willChange.length > 0).map((delivery) => <Changes key={delivery.id} delivery={delivery} />)}
    </Block>
  );
}

function StateOf({ delivery: { state } }: { delivery: Teaching }) {
  return state === 'DELIVERED' ? <Tag tone="good" icon="check"><Trans>Done</Trans></Tag> : <Tag><Trans>Coming</Trans></Tag>;
}

function Detail({ delivery: { heldOn, startsAt, endsAt, place, placesTaken, places } }: { delivery: Teaching }) {
  return <>{weekday(heldOn)}, {fromTo(startsAt, endsAt)}. {place}. <Trans>{ofAll(placesTaken, places)} places taken.</Trans></>;
}

/** The words of those who learned, without their names. */
function Changes({ delivery: { courseTitle, heldOn, willChange } }: { delivery: Teaching }) {
  return (
    <div className="block-note">
      <Sheet>
        <h3><Trans>What people will change after {courseTitle}, {shortDay(heldOn)}</Trans></h3>
        <Dots>{willChange.map((words) => <li key={words}>{words}</li>)}</Dots>
      </Sheet>
    </div>
  );
}
