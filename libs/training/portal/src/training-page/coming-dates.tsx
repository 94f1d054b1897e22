import { ActionButton, Block, clock, DateLeaf, EmptyState, listed, ofAll, paths, Row, Stack, StatusLine, Tag, useDeed, useRefusalWords } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';

import { BookTrainingPlaceDocument, GiveUpTrainingPlaceDocument, type ComingDateFragment } from './training-page.generated';

/** Dates to come, who teaches, and a place for whoever wants to learn. */
export function ComingDates({ deliveries, learns, plans }: { deliveries: readonly ComingDateFragment[]; learns: boolean; plans: boolean }) {
  return (
    <Block heading={<Trans>Dates</Trans>}>
      {deliveries.length === 0 ? <EmptyState><p><Trans>No dates are planned.</Trans></p></EmptyState> : (
        <ul className="queue sheet">
          {deliveries.map((delivery) => (
            <li key={delivery.id}>
              <Stack tight>
                <div className="leaf-head">
                  <DateLeaf date={delivery.heldOn} quiet />
                  <div>
                    <h3>{clock(delivery.startsAt)}, {delivery.place}</h3>
                    <p>{delivery.courseTitle}</p>
                    <p className="soft small"><Trans>{ofAll(delivery.placesTaken, delivery.places)} places booked</Trans></p>
                  </div>
                </div>
                <Teachers delivery={delivery} plans={plans} />
                {learns && <MyPlace delivery={delivery} />}
              </Stack>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
}

function Teachers({ delivery: { trainers, sessionId }, plans }: { delivery: ComingDateFragment; plans: boolean }) {
  const open = Math.max(0, trainers.seats - trainers.firstNames.length);
  return (
    <>
      <p className="small">{trainers.firstNames.length > 0 ? <Trans><b>Led by</b> {listed(trainers.firstNames)}</Trans> : <Trans><b>Led by</b> no one yet</Trans>}</p>
      <Row>
        {open === 0 ? <Tag tone="good" icon="check"><Trans>All seats filled</Trans></Tag> : <OpenSeats open={open} asked={trainers.asked} />}
        {plans && <Link to={paths.teamDate(sessionId)}><Trans>Invite trainers</Trans></Link>}
      </Row>
    </>
  );
}

function OpenSeats({ open, asked }: { open: number; asked: number }) {
  if (asked > 0) return <Tag tone="wait" icon="clock"><Trans>{asked} asked, {open} open</Trans></Tag>;
  return <Tag><Trans>{open} open, not asked yet</Trans></Tag>;
}

function MyPlace({ delivery: { id, myPlace, whyNotBook, whyNotGiveUp } }: { delivery: ComingDateFragment }) {
  const words = useRefusalWords();
  const book = useDeed(BookTrainingPlaceDocument);
  const giveUp = useDeed(GiveUpTrainingPlaceDocument);
  const mine = myPlace?.booked ?? false;
  const answer = mine ? giveUp.answer : book.answer;
  return (
    <>
      <Row>
        {mine && <Tag tone="good" icon="check"><Trans>You have a place</Trans></Tag>}
        {mine
          ? <ActionButton small look="quiet" type="button" whyNot={whyNotGiveUp} sending={giveUp.sending} onClick={() => void giveUp.run({ deliveryId: id })}><Trans>Give it up</Trans></ActionButton>
          : <ActionButton small look="quiet" type="button" whyNot={whyNotBook} sending={book.sending} onClick={() => void book.run({ deliveryId: id })}><Trans>Book a place</Trans></ActionButton>}
      </Row>
      <StatusLine>{answer?.kind === 'refused' && words(answer.refusals[0])}</StatusLine>
    </>
  );
}
