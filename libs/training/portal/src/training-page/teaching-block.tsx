import { Block, Dots, EmptyState, fromTo, ofAll, Queue, Tag, weekday } from '@alongside/kit';
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
    </Block>
  );
}

function StateOf({ delivery: { state } }: { delivery: Teaching }) {
  return state === 'DELIVERED' ? <Tag tone="good" icon="check"><Trans>Done</Trans></Tag> : <Tag><Trans>Coming</Trans></Tag>;
}

function Detail({ delivery }: { delivery: Teaching }) {
  const { heldOn, startsAt, endsAt, place, placesTaken, places, willChange } = delivery;
  return (
    <>
      {weekday(heldOn)}, {fromTo(startsAt, endsAt)}. {place}. <Trans>{ofAll(placesTaken, places)} places taken.</Trans>
      {willChange.length > 0 && (
        <>
          {' '}<Trans>People who learned from you said they will change this:</Trans>
          <Dots>{willChange.map((words) => <li key={words}>{words}</li>)}</Dots>
        </>
      )}
    </>
  );
}
