import { BackLink, Card, Cards, Columns, Dots, fromTo, LeafHead, Loaded, Page, paths, Soft, weekday, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';

import { AnswerChoices } from '../words/answer-choices';
import { DateFacts } from '../words/date-facts';
import { isOver, isToAnswer } from '../words/my-date';
import { WhereItStands } from '../words/where-it-stands';
import { AddToCalendar } from './add-to-calendar';
import { AskedAllTheSame } from './asked-all-the-same';
import { DatePageDocument, type DatePageQuery } from './date-page.generated';
import { PapersToLookAt } from './papers-to-look-at';
import { YourMoney } from './your-money';

export type MyDate = DatePageQuery['myDate'];

/** One date: when and where, what you do, your money, who can see you went, and how to change your answer. */
export default function DatePage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(DatePageDocument, { variables: { bookingId: id } });
  return (
    <Page title={t`My date`} back={<BackLink to={paths.dates()}><Trans>My dates</Trans></BackLink>}>
      <Loaded from={asked} waiting={<Trans>Getting this date</Trans>}>{({ myDate }) => <WholeDate date={myDate} />}</Loaded>
    </Page>
  );
}

function WholeDate({ date }: { date: MyDate }) {
  const person = date.contactName;
  return (
    <>
      <LeafHead date={date.heldOn} heading={date.title} />
      <WhereItStands date={date} />
      {isToAnswer(date) && <AskedAllTheSame gaps={date.askedInSpiteOf ?? []} />}
      <Columns look="even">
        <Cards>
          <Card heading={<Trans>What you will do</Trans>}><p>{date.plainSummary}</p></Card>
          <PapersToLookAt date={date} />
          <Card heading={<Trans>When and where</Trans>}><DateFacts date={date} />{date.break && <p><Trans>There is a break from {fromTo(date.break.startsAt, date.break.endsAt)}.</Trans></p>}</Card>
        </Cards>
        <Cards>
          {date.whyNotTakePart.length > 0 && !isOver(date) && date.answer !== 'NO' && <StillNeeded date={date} />}
          <YourMoney date={date} />
          <Card heading={<Trans>Who can see I went</Trans>}>
            <WhoCanSee>
              <p><b>{person || <Trans>The team that plans it</Trans>}</b> <Trans>and the people you meet. They see your first name.</Trans> <Trans>If you have a worker, they may see that you come. They do not see what you say.</Trans> <Link to={paths.myPeople()}><Trans>See who that is</Trans></Link></p>
            </WhoCanSee>
          </Card>
          {!isOver(date) && <ChangeIt date={date} />}
        </Cards>
      </Columns>
    </>
  );
}

/** What is needed before this date, in words; never a reason to stay away. */
function StillNeeded({ date: { whyNotTakePart: missing, contactName } }: { date: MyDate }) {
  return (
    <Card heading={<Trans>What we still need first</Trans>}>
      <Dots>{missing.map((thing, place) => <li key={place}><InWords thing={thing} /></li>)}</Dots>
      <p>{contactName ? <Trans>{contactName} will help.</Trans> : <Trans>Our team will help.</Trans>} <Trans>You can say yes now.</Trans></p>
      {missing.some(({ name }) => name) && <p><Link to={paths.myChecks()}><Trans>See what is needed and what you have</Trans></Link></p>}
    </Card>
  );
}

function InWords({ thing: { code, name, until } }: { thing: MyDate['whyNotTakePart'][number] }) {
  if (code === 'PERMISSION_WAITING') return <><b><Trans>A yes from someone who looks after you</Trans></b>. <Trans>We ask them when you have said yes.</Trans></>;
  if (code === 'PERMISSION_REFUSED') return <><b><Trans>A yes from someone who looks after you</Trans></b>. <Trans>They said no this time. It is not your fault. We call you.</Trans></>;
  if (code === 'SAFETY_PLAN_NOT_SIGNED' || code === 'WATCHERS_TOO_FEW') return <><b><Trans>Our plan for this date</Trans></b>. <Trans>We still work on it. You do not have to do anything.</Trans></>;
  if (name === null) return <ForYoung code={code} />;
  return <><b>{name}</b>. {code === 'CHECK_ENDS_BEFORE' && until ? <Trans>Yours runs out on {weekday(until)}.</Trans> : <Trans>We help you with it.</Trans>}</>;
}

function ChangeIt({ date }: { date: MyDate }) {
  const toAnswer = isToAnswer(date);
  return (
    <Card heading={toAnswer ? <Trans>Can you come?</Trans> : <Trans>Do you want to change something?</Trans>}>
      <AnswerChoices date={date} question={<Trans>Can you come on {weekday(date.heldOn)}?</Trans>} hideQuestion />
      {toAnswer && <Soft><Trans>No is fine. You do not have to say why. Please tell us by {weekday(date.answerBy)}.</Trans></Soft>}
      {date.answer === 'YES' && <AddToCalendar bookingId={date.bookingId} person={date.contactName} />}
    </Card>
  );
}

/** Hours that are safe for them; nothing they did. */
function ForYoung({ code }: { code: string }) {
  const mind = <Trans>It is not your fault. We call you.</Trans>;
  if (code === 'TOO_YOUNG') return <><b><Trans>Your age</Trans></b>. <Trans>You are too young for this date.</Trans> {mind}</>;
  if (code === 'YOUNG_WEEK_TOO_LONG') return <><b><Trans>Your other dates that week</Trans></b>. <Trans>With this one it would be too much in one week.</Trans> {mind}</>;
  return <><b><Trans>The hours of this date</Trans></b>. <Trans>They do not fit somebody your age.</Trans> {mind}</>;
}
