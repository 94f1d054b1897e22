import { BackLink, Block, Desk, Loaded, longDay, paths, Row, Soft, Split, Stack, StrengthNote, Tag, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';

import { Length } from '../my-story-page/with-us-since';
import { useMemberWords } from '../words/use-member-words';
import { BirthDate } from './birth-date';
import { ChecksBlock } from './checks-block';
import { SkillsBlock } from './skills-block';
import { MemberNotes } from '../member-notes/member-notes';
import { HowToReach } from './how-to-reach';
import { OtherRecords } from './other-records';
import { StageBlock } from './stage-block';
import { InTheirWords } from './in-their-words';
import { PutRightForm } from './put-right-form';
import { PeopleAround } from './people-around';
import { PersonPageDocument, type PersonPageQuery } from './person-page.generated';

export type Person = PersonPageQuery['member'];

/** Get to know somebody: what they are good at first, then how it is safe to reach them, then who is around them. */
export default function PersonPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(PersonPageDocument, { variables: { id } });
  const person = asked.data?.member;
  return (
    <Desk
      title={t`Person`}
      back={<BackLink to={paths.people()}><Trans>People</Trans></BackLink>}
      heading={person?.knownAs ?? t`Person`}
      lead={person && <Lead person={person} />}
    >
      <Loaded from={asked} waiting={<Trans>Getting what we know</Trans>}>{({ member }) => <Known person={member} done={() => void asked.refetch()} />}</Loaded>
    </Desk>
  );
}

function Lead({ person }: { person: Person }) {
  const { kinds, stages } = useMemberWords();
  const { kind, youngAge, stage } = person;
  return (
    <>
      {kinds[kind]}{youngAge !== null && youngAge !== undefined && <>, {youngAge}</>}. <HowLong person={person} />{' '}
      {stage !== 'ACTIVE' && <Tag tone="wait">{stages[stage]}</Tag>}
    </>
  );
}

/** From the first thing they did on; who did nothing yet joined on a day. */
function HowLong({ person: { joinedOn, involvement } }: { person: Person }) {
  const { since, months, dates, hours } = involvement ?? {};
  if (!since) return <Trans>Joined on {longDay(joinedOn)}. No date yet.</Trans>;
  return <><Trans>With us since {longDay(since)}, <Length months={months ?? 0} />.</Trans> <Plural value={dates ?? 0} one="# date" other="# dates" />, <Plural value={hours ?? 0} one="# hour." other="# hours." /></>;
}

function Known({ person, done }: { person: Person; done: () => void }) {
  const { strengths, interests, fullName, knownAs } = person;
  return (
    <Split beside={<><PeopleAround person={person} /><StageBlock person={person} done={done} /></>}>
      <OtherRecords person={person} />
      <Block heading={<Trans>Good at</Trans>}>
        <Stack>
          {strengths ? <StrengthNote>{strengths}</StrengthNote> : <Soft><Trans>We have not asked yet. Ask before anything else.</Trans></Soft>}
          {interests.length > 0 && <Row><b><Trans>Likes to help with</Trans></b>{interests.map((interest) => <Tag key={interest}>{interest}</Tag>)}</Row>}
        </Stack>
      </Block>
      <Block heading={<Trans>How to get in touch</Trans>}>
        <Stack>
          <HowToReach person={person} />
          <p><Link to={paths.helpSignIn(person.id)}><Trans>Help {knownAs} to sign in</Trans></Link></p>
        </Stack>
      </Block>
      <MemberNotes memberId={person.id} knownAs={knownAs} />
      <InTheirWords person={person} />
      <ChecksBlock person={person} />
      <SkillsBlock person={person} done={done} />
      {person.youngAge !== null && person.youngAge !== undefined && <Block heading={<Trans>Date of birth</Trans>} note={<Trans>The age is enough for nearly everything. That you opened it is on record.</Trans>}><BirthDate memberId={person.id} /></Block>}
      <PutRightForm person={person} />
      <WhoCanSee><p><Trans>Coordinators and {knownAs} can see this page. That you looked is on record.</Trans> {fullName !== knownAs && <Trans>In our records: {fullName}.</Trans>} <Link to={paths.whoSees('Member')}><Trans>See who can see which part</Trans></Link></p></WhoCanSee>
    </Split>
  );
}
