import { BackLink, Block, Desk, EmptyState, Facts, fromTo, GoLink, Loaded, longDay, paths, Queue, Row, Sheet, shortDay, Soft, Tag, weekday, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { DeedButton } from '../people-around-page/deed-button';
import { ours, useAroundWords } from '../words/use-around-words';
import { MyYoungPersonPageDocument, type MyYoungPersonPageQuery, StillContactRuleDocument } from './my-young-person-page.generated';
import { WhoMaySayYesHere } from './who-may-say-yes-here';

export type MyPerson = MyYoungPersonPageQuery['personIWorkWith'];

/** One young person as their worker or supporter sees them: what is coming; for a worker also who may say yes and what keeps them safe. */
export default function MyYoungPersonPage() {
  const { t } = useLingui();
  const { workers } = useAroundWords();
  const { id = '' } = useParams();
  const asked = useQuery(MyYoungPersonPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const person = asked.data?.personIWorkWith;
  return (
    <Desk
      title={t`Person`} back={<BackLink to={paths.around()}><Trans>The young people you work with</Trans></BackLink>} heading={person?.knownAs ?? t`Person`}
      lead={person && <Trans>You are their {(workers[ours(person.iAm)] ?? '').toLowerCase()}, since {longDay(person.since)}.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting their dates</Trans>}>
        {({ personIWorkWith }) => (
          <>
            <Dates person={personIWorkWith} />
            {personIWorkWith.whoMaySayYes && <WhoMaySayYesHere person={personIWorkWith} known={personIWorkWith.whoMaySayYes} />}
            {personIWorkWith.closely && <Rules person={personIWorkWith} />}
            {personIWorkWith.closely && <div className="block"><GoLink to={paths.aroundBeside(id)}><Trans>Sit beside {personIWorkWith.knownAs} and help them with their pages</Trans></GoLink></div>}
            <WhoCanSee><p><Trans>{personIWorkWith.knownAs} is told that you looked. You do not see what they say, what they are paid, or a date they said no to. Saying no is theirs.</Trans></p></WhoCanSee>
          </>
        )}
      </Loaded>
    </Desk>
  );
}

function Dates({ person }: { person: MyPerson }) {
  const dates = person.dates ?? [];
  const permissions = usePermissions();
  return (
    <Block heading={<Trans>Dates {person.knownAs} is going to</Trans>}>
      {dates.length === 0 ? <EmptyState><p><Trans>No date is coming.</Trans></p></EmptyState> : dates.map((date) => (
        <Sheet key={date.id}>
          <h3>{date.title}</h3>
          <Facts
            facts={[
              { icon: 'clock', label: <Trans>When</Trans>, value: weekday(date.heldOn), more: fromTo(date.startsAt, date.endsAt) },
              { icon: 'pin', label: <Trans>Where</Trans>, value: date.place, more: date.placeNote ?? undefined },
              { icon: 'people', label: <Trans>Who meets them</Trans>, value: date.meets },
              { icon: 'check', label: <Trans>Permission</Trans>, value: permissions[date.permission], more: date.confirmed ? <Trans>It is on.</Trans> : <Trans>We have not confirmed it yet.</Trans> },
            ]}
          />
        </Sheet>
      ))}
    </Block>
  );
}

function usePermissions() {
  const { t } = useLingui();
  return { NOT_NEEDED: t`Not needed`, WAITING: t`Asked, not answered yet`, GIVEN: t`Yes`, REFUSED: t`No` } as Readonly<Record<string, string>>;
}

function Rules({ person }: { person: MyPerson }) {
  const rules = person.contactRules ?? [];
  return (
    <Block heading={<Trans>What keeps {person.knownAs} safe</Trans>} note={<Trans>Rules only, never reasons. If one is missing or wrong, ring the team.</Trans>}>
      {rules.length === 0 ? <Sheet><Soft><Trans>No rules. If there should be one, ring the team.</Trans></Soft></Sheet> : (
        <Queue
          items={rules.map(({ id, rule, reviewOn, due }) => ({
            key: id,
            lead: <Tag tone={due ? 'worry' : 'wait'}>{due ? <Trans>Look again</Trans> : <Trans>Keep to it</Trans>}</Tag>,
            title: <b>{rule}</b>,
            detail: <Trans>Look again on {shortDay(reviewOn)}.</Trans>,
            under: <Row><DeedButton look={due ? 'main' : 'quiet'} deed={StillContactRuleDocument} variables={{ id }} about={rule ?? ''}><Trans>We still keep to it</Trans></DeedButton></Row>,
          }))}
        />
      )}
    </Block>
  );
}
