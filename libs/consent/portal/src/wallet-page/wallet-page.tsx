import { BackLink, Cards, EmptyState, Loaded, longDay, Note, Page, paths, Soft, Tag, weekday, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { QuestionCard } from '../question-card/question-card';
import { WhatEachSaid } from '../words/what-each-said';
import { Copies } from './copies';
import { NoCard } from './no-card';
import { ReadingChoice } from './reading-choice';
import { sortWallet } from './sort-wallet';
import { WalletPageDocument, type WalletPageQuery } from './wallet-page.generated';
import { YesCard } from './yes-card';

export type Held = WalletPageQuery['myConsents'][number];

/** What I said yes and no to. Mine to hold: each its own answer, each stopped with one tap. */
export default function WalletPage() {
  const { t } = useLingui();
  const asked = useQuery(WalletPageDocument);
  return (
    <Page
      title={t`My yes and no`}
      back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>}
      heading={<Trans>My yes and no</Trans>}
      lead={<Trans>You are in charge of this list. You can stop anything at any time. It will not change what we pay you.</Trans>}
      width="narrow"
    >
      <Loaded from={asked} waiting={<Trans>Getting your list</Trans>}>{(data) => <Wallet data={data} />}</Loaded>
    </Page>
  );
}

function Wallet({ data: { myConsents, myReadingFormat, myUnderstandings } }: { data: WalletPageQuery }) {
  const { waiting, talking, yes, no } = sortWallet(myConsents);
  if (myConsents.length === 0) return <EmptyState><p><Trans>We have not asked you anything yet. When we do, you say yes or no here.</Trans></p><p><Link to={paths.canSayYes()}><Trans>Things I can say yes to</Trans></Link></p></EmptyState>;
  return (
    <>
      <Cards>{waiting.map((one) => <Waiting key={one.id} one={one} old={myConsents.find(({ id }) => id === one.renewsId)} />)}</Cards>
      {talking.length > 0 && <h2><Trans>Still open</Trans></h2>}
      <Cards>{talking.map((one) => <Talking key={one.id} one={one} />)}</Cards>
      {yes.length > 0 && <h2><Plural value={yes.length} one="You said yes to one thing" other="You said yes to # things" /></h2>}
      <Cards>{yes.map((one) => <YesCard key={one.id} one={one} />)}</Cards>
      {no.length > 0 && <h2><Plural value={no.length} one="You said no or stop to one thing" other="You said no or stop to # things" /></h2>}
      <Cards>{no.map((one) => <NoCard key={one.id} one={one} />)}</Cards>
      <p><Link to={paths.canSayYes()}><Trans>Things I can say yes to</Trans></Link></p>
      <p><Link to={paths.whatISaid()}><Trans>What I said and when, word for word</Trans></Link></p>
      {myUnderstandings.length > 0 && <p><Link to={paths.myUnderstanding()}><Trans>Read what we wrote after we talked with you</Trans></Link></p>}
      <ReadingChoice format={myReadingFormat} />
      <WhoCanSee><p><Trans>You see this list. So does our team. Who says yes with you sees their part. We write down who looks.</Trans></p></WhoCanSee>
    </>
  );
}

/** `old`: the yes it asks for again. */
function Waiting({ one, old }: { one: Held; old: Held | undefined }) {
  if (!one.words) return null;
  const frozen = one.state === 'FROZEN' || old?.state === 'FROZEN';
  const othersToo = (one.others ?? []).length > 0 || one.managerCheck !== 'NOT_NEEDED';
  return (
    <QuestionCard id={one.id} words={one.words} wordings={one.wordings} ends={one.soonerEnds} tag={<Tag tone="wait" icon="clock"><Trans>Waiting for you</Trans></Tag>}>
      {frozen && (
        <Note>
          {othersToo
            ? <p><Trans>Who decides about this has changed. We do not use it until all of you have said yes.</Trans></p>
            : <p><Trans>You are an adult now. Others said yes for you before. We do not use it until you say yes.</Trans></p>}
          <Copies of={old ?? one} />
        </Note>
      )}
      {one.inNewWords && !frozen && <Note icon="turn"><p><b><Trans>The words are new, so we ask you again.</Trans></b> <OldYes old={old} /></p></Note>}
      {one.renewsId && !one.inNewWords && !frozen && <Note icon="turn"><p><Trans>We ask you again.</Trans> <OldYes old={old} /></p></Note>}
      {one.ownYesFrom && (one.others ?? []).length > 0 && <Soft><Trans>From {longDay(one.ownYesFrom)} on, you can say yes to this alone.</Trans></Soft>}
      {one.answerBy && <p className="soft"><Trans>Tell us by {weekday(one.answerBy)}, if you can.</Trans></p>}
    </QuestionCard>
  );
}

/** Until when the yes before it still counts: an answer ends it, and so does its last day. */
function OldYes({ old }: { old: Held | undefined }) {
  if (!old?.until) return null;
  if (old.state === 'EXPIRED') return <Trans>Your old yes ran out on {longDay(old.until)}. Nothing new is made of it until you say yes.</Trans>;
  return <Trans>Your old yes counts until you answer, and no longer than {longDay(old.until)}.</Trans>;
}

/** My own word stands beside the others'. Answers that differ are talked about: that is not a no. */
function Talking({ one }: { one: Held }) {
  if (!one.words) return null;
  const others = one.others ?? [];
  const differ = one.state === 'IN_DISCUSSION';
  return (
    <QuestionCard
      id={one.id} words={one.words} wordings={one.wordings} mine={one.ownAnswer} wordsKept={one.wordsKept} ends={one.soonerEnds}
      tag={differ ? <Tag tone="wait" icon="said"><Trans>We are talking about it</Trans></Tag> : <Tag tone="wait" icon="clock"><Trans>We are waiting</Trans></Tag>}
    >
      <WhatEachSaid own={one.ownAnswer} ownName={null} others={others} />
      {one.decidesOn && one.ownAnswer === 'YES' && <Note icon="calendar"><p><Trans>Your yes counts from {longDay(one.decidesOn)}. Until then the old answer counts.</Trans></p></Note>}
      {one.ownYesFrom && <Soft><Trans>From {longDay(one.ownYesFrom)} on, you can say yes to this alone.</Trans></Soft>}
      {differ
        ? <p><Trans>It is not a no. We talk with you and with them. Nothing is used until all agree.</Trans></p>
        : others.length > 0 && <p><Trans>Nothing is used until all of you have said yes.</Trans></p>}
    </QuestionCard>
  );
}
