import { Block, Details, longDay, Note, Queue, type QueueItem, Row, Sheet, Soft, Tag } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { DeedButton } from '../people-around-page/deed-button';
import { ours, useAroundWords } from '../words/use-around-words';
import { AskGuardian } from './ask-guardian';
import { ByHand } from './by-hand';
import type { Choices, Enquiry } from './enquiry-page';
import { AskForJoiningAgainDocument, EndJoiningAskingDocument } from './enquiry-page.generated';

type Word = NonNullable<Enquiry['joiningWord']>;
type Asking = Word['askings'][number];

/** The word of somebody who looks after them: who was asked, since when, what they said, and every way to ask. */
export function JoiningWord({ enquiry, word, choices }: { enquiry: Enquiry; word: Word; choices: Choices }) {
  const { name } = enquiry;
  return (
    <Block heading={<Trans>The word of somebody who looks after them</Trans>}>
      <Sheet>
        <Standing word={word} name={name ?? ''} />
        {word.askings.length > 0 && <Queue items={word.askings.map((asking): QueueItem => lineOf(asking))} />}
        {word.standing === 'YES' ? null : <Soft><Trans>Ask {name} first who looks after them, and whether it is safe to talk to that person.</Trans></Soft>}
        <Details summary={word.askings.length === 0 ? <Trans>Send a link to somebody who looks after them</Trans> : <Trans>Ask somebody else too</Trans>} open={word.askings.length === 0}>
          <AskGuardian enquiryId={enquiry.id} choices={choices} />
        </Details>
        <Details summary={<Trans>They told us, or signed a paper</Trans>}><ByHand enquiry={enquiry} word={word} choices={choices} /></Details>
      </Sheet>
    </Block>
  );
}

function Standing({ word: { standing }, name }: { word: Word; name: string }) {
  const told: Readonly<Record<Word['standing'], ReactNode>> = {
    NOT_ASKED: <Trans>Nobody was asked yet. Until somebody said yes, {name} is not a member, and nothing more is written down.</Trans>,
    WAITING: <Trans>We wait for an answer. Until there is a yes, {name} is not a member.</Trans>,
    YES: <Trans>There is a yes. You can take {name} in.</Trans>,
    TALK: <Trans>They want to talk first. Call them. You can write down what they say, or send a new link.</Trans>,
    NO: <Trans>It is a no for now. Nothing is closed. Talk with them, and then with {name}. Say nothing to {name} that they should not hear from us.</Trans>,
    DIFFER: <Trans>One said yes, another said no. Talk with both before anything goes on. If they go on wanting different things, ask the legal team.</Trans>,
  };
  const tone = standing === 'YES' ? 'good' : standing === 'NOT_ASKED' ? undefined : 'wait';
  return <Note {...(tone ? { tone } : {})}><p>{told[standing]}</p></Note>;
}

function lineOf(asking: Asking): QueueItem {
  return { key: asking.id, lead: <StateTag asking={asking} />, title: <Who asking={asking} />, detail: <What asking={asking} />, action: <Deeds asking={asking} /> };
}

function StateTag({ asking: { state, daysAgo, linkRanOut } }: { asking: Asking }) {
  if (state === 'YES') return <Tag tone="good"><Trans>Yes</Trans></Tag>;
  if (state === 'NO') return <Tag tone="wait"><Trans>No</Trans></Tag>;
  if (state === 'TALK') return <Tag tone="wait"><Trans>Wants to talk</Trans></Tag>;
  if (state === 'OVER') return <Tag tone="plain"><Trans>Does not count</Trans></Tag>;
  return <Tag tone={linkRanOut ? 'worry' : 'wait'}>{daysAgo === 0 ? <Trans>Asked today</Trans> : daysAgo === 1 ? <Trans>Asked 1 day ago</Trans> : <Trans>Asked {daysAgo} days ago</Trans>}</Tag>;
}

function Who({ asking: { name, relation } }: { asking: Asking }) {
  const { relations } = useAroundWords();
  return <><b>{name}</b>, {relations[ours(relation)] ?? relation}</>;
}

function What({ asking: { state, askedAt, sentBy, email, phone, linkUntil, linkRanOut, said } }: { asking: Asking }) {
  const to = sentBy === 'TEXT' ? phone : email;
  return (
    <>
      {state === 'ASKED' && sentBy && <Trans>We wait for their word since {longDay(askedAt.slice(0, 10))}. The link went to {to}.</Trans>}{' '}
      {state === 'ASKED' && linkUntil && (linkRanOut ? <b><Trans>It ran out on {longDay(linkUntil)}. Send a new one, or ask another way.</Trans></b> : <Trans>It works until {longDay(linkUntil)}.</Trans>)}{' '}
      {(said ?? []).map((one) => <Said key={one.id} said={one} />)}
    </>
  );
}

function Said({ said: { answer, method, saidOn, collectedBy, witnessedBy, version } }: { said: NonNullable<Asking['said']>[number] }) {
  const { t } = useLingui();
  const what = { YES: t`Said yes`, NO: t`Said no`, TALK: t`Wanted to talk` }[answer];
  return (
    <>
      {method === 'REPLY_LINK' && <Trans>{what} by the link on {longDay(saidOn)}, to version {version} of the words.</Trans>}
      {method === 'VERBAL_WITNESSED' && <Trans>{what} on {longDay(saidOn)} to {collectedBy}, heard by {witnessedBy} too, to version {version} of the words.</Trans>}
      {method === 'PAPER_SCAN' && <Trans>{what} on paper on {longDay(saidOn)}, kept by {collectedBy}, to version {version} of the words.</Trans>}{' '}
    </>
  );
}

function Deeds({ asking: { id, name, state, whyNotAskAgain } }: { asking: Asking }) {
  const about = name ?? '';
  return (
    <Row>
      {whyNotAskAgain === null && <DeedButton deed={AskForJoiningAgainDocument} variables={{ id }} about={about}><Trans>Send a new link</Trans></DeedButton>}
      {state !== 'YES' && state !== 'OVER' && <DeedButton deed={EndJoiningAskingDocument} variables={{ id }} about={about}><Trans>Their word does not decide</Trans></DeedButton>}
    </Row>
  );
}
