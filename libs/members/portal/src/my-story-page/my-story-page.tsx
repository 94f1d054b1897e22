import { BackLink, Button, Card, Dots, EmptyState, Loaded, longDay, Page, paths, Row, Soft, SummaryList, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { useSkillWords } from '../skills-page/use-skill-words';
import { MyStoryPageDocument, type MyStoryPageQuery } from './my-story-page.generated';
import { WithUsSince } from './with-us-since';

type Involved = NonNullable<NonNullable<MyStoryPageQuery['myRecord']>['involvement']>;
type Moment = NonNullable<Involved['moments']>[number];

/** What you did with us, from the first day on: to read, and to print. */
export default function MyStoryPage() {
  const { t } = useLingui();
  const asked = useQuery(MyStoryPageDocument);
  return (
    <Page title={t`What I did`} width="narrow" back={<BackLink to={paths.skills()}><Trans>My skills</Trans></BackLink>} heading={<Trans>What I did</Trans>} lead={<Trans>You made this happen. It is yours to keep.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting your book</Trans>}>
        {({ myRecord, mySkillsBook, myTrainingHours }) => (myRecord?.involvement?.since ? <Told name={myRecord.knownAs} involved={myRecord.involvement} parts={mySkillsBook?.parts ?? []} hours={myTrainingHours} /> : <EmptyState><p><Trans>Come to one date and we can start.</Trans></p></EmptyState>)}
      </Loaded>
    </Page>
  );
}

function Told({ name, involved, parts, hours }: { name: string; involved: Involved; parts: NonNullable<MyStoryPageQuery['mySkillsBook']>['parts']; hours: MyStoryPageQuery['myTrainingHours'] }) {
  const { kinds } = useSkillWords();
  const moments = involved.moments ?? [];
  const days = [...new Set(moments.map(({ on }) => on))];
  return (
    <>
      <Card heading={name}>
        <WithUsSince {...involved} />
        <SummaryList answers={parts.filter(({ times }) => times > 0).map(({ kind, times, hours }) => ({
          label: kinds[kind], value: <><Plural value={times} one="# time" other="# times" />, <Plural value={hours} one="# hour" other="# hours" /></>,
        }))} />
      </Card>
      {hours.length > 0 && (
        <Card heading={<Trans>Training</Trans>}>
          <Dots>{hours.map(({ topic, way, times, hours: of }) => (
            <li key={`${way} ${topic}`}><b>{topic ?? <Trans>Other training</Trans>}</b>. {way === 'WATCHED' ? <Trans>You watched and learned.</Trans> : <Trans>You helped to teach.</Trans>} <Plural value={times} one="# time" other="# times" />, <Plural value={of} one="# hour" other="# hours" />.</li>
          ))}</Dots>
        </Card>
      )}
      <Card heading={<Trans>From the first day on</Trans>}>
        <SummaryList answers={days.map((on) => ({ label: longDay(on), value: moments.filter((moment) => moment.on === on).map((moment, place) => <p key={place}><OneMoment moment={moment} /></p>) }))} />
      </Card>
      <Row><Button type="button" onClick={() => window.print()}><Trans>Print this</Trans></Button></Row>
      <Soft><Trans>This comes from the dates you came to. Is something not right? Tell us.</Trans></Soft>
      <WhoCanSee><p><Trans>You and our team see this. You show it to who you like.</Trans></p></WhoCanSee>
    </>
  );
}

function OneMoment({ moment: { what, kind, step, groupName, dates } }: { moment: Moment }) {
  const { kinds, steps } = useSkillWords();
  const [done, taken] = [kind ? kinds[kind] : '', step ? steps[step] : ''];
  switch (what) {
    case 'FIRST_DATE': return <Trans>Your first date with us: {done}.</Trans>;
    case 'FIRST_OF_KIND': return <Trans>Something new: {done}.</Trans>;
    case 'SO_MANY_DATES': return <Plural value={dates ?? 0} one="You had come to # date." other="You had come to # dates." />;
    case 'TOOK_STEP': return <Trans>You took a step in {done}: {taken}.</Trans>;
    case 'JOINED_GROUP': return <Trans>You came to the group {groupName}.</Trans>;
    case 'BEGAN_TO_LEAD': return <Trans>You began to lead in the group {groupName}.</Trans>;
    case 'LEFT_GROUP': return <Trans>You left the group {groupName}.</Trans>;
  }
}
