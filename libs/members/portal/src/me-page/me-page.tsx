import { ButtonLink, Card, Details, EmptyState, listed, Loaded, longDay, Page, paths, phone as spokenPhone, Row, Soft, StrengthNote, SummaryList, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { useMemberWords, waysInWords } from '../words/use-member-words';
import { MePageDocument, type MePageQuery } from './me-page.generated';
import { GettingStarted } from './getting-started';
import { PutRightTold } from './put-right-told';
import { RestOrLeave } from './rest-or-leave';

type Mine = NonNullable<MePageQuery['myRecord']>;

/** What we hold about you, all of it, and the way to put it right. */
export default function MePage() {
  const { t } = useLingui();
  const asked = useQuery(MePageDocument);
  return (
    <Page title={t`Me`} heading={<Trans>About me</Trans>} lead={<Trans>This is what we hold about you. It is yours, and you can change it.</Trans>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting what we hold</Trans>}>
        {({ myRecord, restChoices }) => (myRecord ? <Held mine={myRecord} choices={restChoices} /> : <EmptyState><p><Trans>We hold nothing about you but your name and how you sign in.</Trans></p></EmptyState>)}
      </Loaded>
    </Page>
  );
}

function Held({ mine, choices }: { mine: Mine; choices: MePageQuery['restChoices'] }) {
  const { t } = useLingui();
  const { kinds, ways } = useMemberWords();
  const nothing = t`We do not know`;
  return (
    <>
      <GettingStarted steps={mine.welcomeSteps ?? []} />
      <Card heading={<Trans>What I am good at</Trans>}>
        {mine.strengths ? <StrengthNote>{mine.strengths}</StrengthNote> : <Soft><Trans>Tell us one thing you are good at.</Trans></Soft>}
        {mine.interests.length > 0 && <p><Trans>I like to help with {listed([...mine.interests])}.</Trans></p>}
        {(mine.languages ?? []).length > 0 && <p><Trans>I speak {listed((mine.languages ?? []).map(({ name }) => name))}.</Trans></p>}
        {mine.profile?.wants && <p><Trans>What I want: {mine.profile.wants}</Trans></p>}
        {mine.profile?.wonts && <p><Trans>Not for me: {mine.profile.wonts}</Trans></p>}
        {mine.profile?.important && <p><Trans>Important to me: {mine.profile.important}</Trans></p>}
        <Row><ButtonLink to={paths.aboutMe()} icon="pen"><Trans>Say it in my words</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>What I need to take part</Trans>}>
        {mine.accessNeeds ? mine.accessNeeds.split('\n').map((line) => <p key={line}>{line}</p>) : <Soft><Trans>You have said nothing yet.</Trans></Soft>}
        <Row><ButtonLink to={paths.myNeeds()} look="quiet"><Trans>Say what I need</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>When I can come</Trans>}>
        {(mine.profile?.times ?? []).map(({ words }) => <p key={words}>{words}</p>)}
        {mine.profile?.mostAMonth && <p><Plural value={mine.profile.mostAMonth} one="At most # date a month." other="At most # dates a month." /></p>}
        <Row><ButtonLink to={paths.whenICan()} look="quiet"><Trans>Say when I can come</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>My details</Trans>}>
        <SummaryList
          answers={[
            { label: t`Call me`, value: mine.knownAs },
            { label: t`How to get in touch`, value: waysInWords(ways, mine.reachBy) || t`Ask me first` },
            { label: t`When it is safe`, value: [...(mine.profile?.safeTimes ?? []).map(({ words }) => words), ...(mine.reachNote ? [mine.reachNote] : [])].join('. ') || nothing },
            { label: t`Email`, value: mine.email ?? nothing },
            { label: t`Phone`, value: mine.phone ? spokenPhone(mine.phone) : nothing },
          ]}
        />
        <Row><ButtonLink to={paths.correctMe()} icon="pen"><Trans>Change this</Trans></ButtonLink></Row>
      </Card>
      <Details summary={<Trans>What else we hold</Trans>}>
        <SummaryList
          answers={[
            { label: t`Name in our records`, value: mine.fullName ?? nothing },
            { label: t`I joined as`, value: kinds[mine.kind] },
            { label: t`I joined on`, value: longDay(mine.joinedOn) },
            { label: t`I was born on`, value: mine.bornOn ? longDay(mine.bornOn) : nothing },
          ]}
        />
        <PutRightTold told={mine.putRight ?? []} />
        <Soft><Trans>Is something here not right? <Link to={paths.myPeople()}>Tell us</Link> and we change it.</Trans></Soft>
      </Details>
      <Card heading={<Trans>My yes and no</Trans>}>
        <p><Trans>See what you said yes to, and stop it with one tap.</Trans></p>
        <Row><ButtonLink to={paths.myYesAndNo()} look="quiet" icon="check"><Trans>Open my list</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>My skills</Trans>}>
        <p><Trans>What you did, and words for a job or college.</Trans></p>
        <Row><ButtonLink to={paths.skills()} look="quiet"><Trans>Open my book</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>What is needed of me</Trans>}>
        <p><Trans>Some dates need a thing or two first.</Trans></p>
        <Row><ButtonLink to={paths.myChecks()} look="quiet"><Trans>See what I have</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>Notes about me</Trans>}>
        <p><Trans>Read what we wrote about you. You can write back.</Trans></p>
        <Row><ButtonLink to={paths.myNotes()} look="quiet"><Trans>Read my notes</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>The people around me</Trans>}>
        <p><Trans>See who looks after you and works with you, and who may see your dates.</Trans></p>
        <Row><ButtonLink to={paths.myPeople()} look="quiet" icon="people"><Trans>See my people</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>My groups</Trans>}>
        <p><Trans>See the groups you are in and how they work.</Trans></p>
        <Row><ButtonLink to={paths.myGroups()} look="quiet" icon="people"><Trans>See my groups</Trans></ButtonLink> <ButtonLink to={paths.myPapers()} look="quiet" icon="paper"><Trans>See my papers</Trans></ButtonLink></Row>
      </Card>
      <Card heading={<Trans>How I sign in</Trans>}>
        <p><Trans>See your ways to sign in, and where you are signed in now.</Trans></p>
        <Row><ButtonLink to={paths.mySignIn()} look="quiet"><Trans>See how I sign in</Trans></ButtonLink></Row>
      </Card>
      <RestOrLeave mine={mine} choices={choices} />
      <WhoCanSee><p><Trans>You can see this, and the people who plan dates with you. Each look at it is written down.</Trans></p></WhoCanSee>
    </>
  );
}
