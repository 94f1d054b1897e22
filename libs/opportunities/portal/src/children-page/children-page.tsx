import { Block, Desk, EmptyState, listed, Loaded, phone as spokenPhone, Sheet, SummaryList, Tag } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { BackToDates, TeamDateFolders, TeamDateHead } from '../team-date-page/team-date-head';
import { useDayWords } from '../words/use-day-words';
import { ChildrenPageDocument, type ChildrenPageQuery } from './children-page.generated';
import { LeftForm } from './left-form';
import { PlanDay } from './plan-day';
import { SaidChanges } from './said-changes';

export type ChildDay = ChildrenPageQuery['childDays'][number];

/** The children of one date: how they come, who collects them, whom we ring, and that each left safely. */
export default function ChildrenPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(ChildrenPageDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const session = asked.data?.session;
  const again = () => void asked.refetch();
  return (
    <Desk title={t`The day`} back={<BackToDates />} head={session && <TeamDateHead date={session} />} heading={<Trans>Children</Trans>}>
      <TeamDateFolders id={id} />
      <Loaded from={asked} waiting={<Trans>Getting the children of this date</Trans>}>
        {({ session: { registerClosedAt }, childDays }) => childDays.length === 0
          ? <EmptyState><p><Trans>No child has a place on this date.</Trans></p></EmptyState>
          : <>{childDays.map((day) => <OneChild key={day.bookingId} day={day} closed={registerClosedAt !== null} done={again} />)}</>}
      </Loaded>
    </Desk>
  );
}

function OneChild({ day, closed, done }: { day: ChildDay; closed: boolean; done: () => void }) {
  const { t } = useLingui();
  const { comes, goes, left, gaps } = useDayWords();
  const who = (people: readonly { name: string; phone?: string | null | undefined }[]) => people.map(({ name, phone }) => (phone ? `${name}, ${spokenPhone(phone)}` : name)).join('; ');
  return (
    <Block heading={day.memberName} aside={<Where day={day} />}>
      <Sheet>
        {!closed && day.gaps.length > 0 && <p><b><Trans>Still to find out: {listed(day.gaps.map((gap) => gaps[gap]))}.</Trans></b></p>}
        <SaidChanges day={day} done={done} />
        {day.comes && day.goes && (
          <SummaryList
            answers={[
              { label: t`Coming`, value: withNames(comes[day.comes], who(day.fetchers)) },
              { label: t`Going home`, value: withNames(goes[day.goes], who(day.collector ? [day.collector] : day.takers)) },
              { label: t`We ring`, value: who(day.contacts) },
              ...(day.leftHow ? [{ label: t`Left`, value: day.leftWith ? `${left[day.leftHow]}: ${day.leftWith.name}` : left[day.leftHow] }] : []),
            ]}
          />
        )}
        <Travel day={day} />
        {day.neverAlone && <p><Trans>They do not travel alone.</Trans></p>}
        {!closed && day.isThere && <LeftForm day={day} done={done} />}
        {!closed && <PlanDay day={day} done={done} />}
      </Sheet>
    </Block>
  );
}

function Where({ day: { leftHow, isThere, gaps } }: { day: ChildDay }) {
  if (leftHow) return <Tag tone="good"><Trans>Left safely</Trans></Tag>;
  if (isThere) return <Tag tone="wait"><Trans>Still here</Trans></Tag>;
  return gaps.length > 0 ? <Tag tone="wait"><Trans>To plan</Trans></Tag> : <Tag><Trans>Planned</Trans></Tag>;
}

const withNames = (way: string, names: string) => (names ? `${way}: ${names}` : way);

/** Only a yes opens our car. */
function Travel({ day: { travel } }: { day: ChildDay }) {
  if (travel === 'YES') return <p><Trans>There is a yes to being taken by us.</Trans></p>;
  return <p>{travel === 'NO' ? <Trans>They said no to being taken by us. We do not fetch them and do not take them home.</Trans> : <Trans>Nobody said yes to being taken by us yet.</Trans>}</p>;
}
