import { Desk, EmptyState, Loaded, paths, Queue, Tag, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';

import { ours, useAroundWords } from '../words/use-around-words';
import { MyYoungPeoplePageDocument, type MyYoungPeoplePageQuery } from './my-young-people-page.generated';

type Person = MyYoungPeoplePageQuery['peopleIWorkWith'][number];

/** Those somebody works with or supports, and what comes next for each of them. Nothing else about them is here, on purpose. */
export default function MyYoungPeoplePage() {
  const { t } = useLingui();
  const { workers } = useAroundWords();
  const asked = useQuery(MyYoungPeoplePageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Desk title={t`People`} heading={<Trans>The young people you work with</Trans>} lead={<Trans>You see the dates they are going to. What they say, what they are paid and what they did not want stays theirs.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the people you work with</Trans>}>
        {({ peopleIWorkWith }) => (peopleIWorkWith.length === 0
          ? <EmptyState><p><Trans>Nobody yet. When the team has confirmed whom you work with, they are here.</Trans></p></EmptyState>
          : (
            <Queue
              items={peopleIWorkWith.map((person) => ({
                key: person.id,
                lead: <Tag>{workers[ours(person.iAm)]}</Tag>,
                title: <Link to={paths.aroundPerson(person.id)}>{person.knownAs}</Link>,
                detail: <Next person={person} />,
              }))}
            />
          ))}
      </Loaded>
    </Desk>
  );
}

function Next({ person }: { person: Person }) {
  const dates = person.dates ?? [];
  const [next] = dates;
  if (!next) return <Trans>No date is coming.</Trans>;
  return (
    <>
      {weekday(next.heldOn)}: {next.title}, {next.place}.{' '}
      {dates.length > 1 && <Plural value={dates.length - 1} one="And # more date." other="And # more dates." />}
    </>
  );
}
