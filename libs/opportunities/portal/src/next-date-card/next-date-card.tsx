import { EmptyState, GoLink, Loaded, NextCard, paths, Soft, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';

import { AnswerChoices } from '../words/answer-choices';
import { DateFacts } from '../words/date-facts';
import { isComing, isToAnswer } from '../words/my-date';
import { WhereItStands } from '../words/where-it-stands';
import { NextDateCardDocument, type NextDateCardQuery } from './next-date-card.generated';

type MyDate = NextDateCardQuery['myDates'][number];

/** The one thing to do now: the first date without an answer, else the next one coming. */
export default function NextDateCard() {
  const asked = useQuery(NextDateCardDocument);
  return (
    <Loaded from={asked} waiting={<Trans>Getting your dates</Trans>}>
      {({ myDates }) => {
        const next = myDates.find(isToAnswer) ?? myDates.find(isComing);
        return next ? <DateToSee date={next} key={next.bookingId} /> : <NothingToDo />;
      }}
    </Loaded>
  );
}

function DateToSee({ date }: { date: MyDate }) {
  const toAnswer = isToAnswer(date);
  return (
    <NextCard date={date.heldOn} eyebrow={toAnswer ? <Trans>Can you come?</Trans> : <Trans>Your next date</Trans>} heading={date.title}>
      {toAnswer ? <p>{date.plainSummary}</p> : <WhereItStands date={date} />}
      <DateFacts date={date} brief />
      {toAnswer && <AnswerChoices date={date} question={<Trans>Can you come on {weekday(date.heldOn)}?</Trans>} hideQuestion />}
      {toAnswer && <Soft><Trans>No is fine. You can change your mind. Please tell us by {weekday(date.answerBy)}.</Trans></Soft>}
      <GoLink to={paths.date(date.bookingId)}><Trans>See more about this date</Trans></GoLink>
    </NextCard>
  );
}

function NothingToDo() {
  return (
    <section className="card">
      <EmptyState action={<GoLink to={paths.dates()}><Trans>See your dates</Trans></GoLink>}>
        <p><Trans>Nothing to do today. Enjoy your day.</Trans></p>
      </EmptyState>
    </section>
  );
}
