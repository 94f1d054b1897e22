import { BackLink, Card, Cards, EmptyState, Facts, fromTo, listed, Loaded, moment, Page, paths, SummaryList, weekday, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { useHomeWords } from '../words/use-home-words';
import { DaysOfMyChildrenPageDocument, type DaysOfMyChildrenPageQuery } from './days-of-my-children-page.generated';
import { SomethingChanged } from './something-changed';

export type DayOfMyChild = DaysOfMyChildrenPageQuery['daysOfMyChildren'][number];

/** For whoever looks after a child: how the child comes, who takes them home, and a way to say that it is different now. */
export default function DaysOfMyChildrenPage() {
  const { t } = useLingui();
  const asked = useQuery(DaysOfMyChildrenPageDocument, { fetchPolicy: 'no-cache' });
  return (
    <Page
      title={t`Getting there and home`} back={<BackLink to={paths.permission()}><Trans>Say yes or no</Trans></BackLink>}
      heading={<Trans>Getting there and home</Trans>} lead={<Trans>How your child comes to a date, and how they get home.</Trans>} width="narrow"
    >
      <Loaded from={asked} waiting={<Trans>Getting the dates</Trans>}>
        {({ daysOfMyChildren: days }) => (days.length === 0
          ? <EmptyState><p><Trans>No date is coming. When there is one, you see here how your child gets there and home.</Trans></p></EmptyState>
          : <Cards>{days.map((day) => <OneDay key={day.bookingId} day={day} again={() => void asked.refetch()} />)}</Cards>)}
      </Loaded>
      <WhoCanSee><p><Trans>You and the team see this. We write down that you looked.</Trans></p></WhoCanSee>
    </Page>
  );
}

function OneDay({ day, again }: { day: DayOfMyChild; again: () => void }) {
  const { t } = useLingui();
  const { comes } = useHomeWords();
  const { childName, title, heldOn, startsAt, endsAt, place, meets, contacts } = day;
  return (
    <Card heading={<>{childName}: {title}</>}>
      <Facts
        brief
        facts={[
          { icon: 'clock', label: <Trans>When</Trans>, value: weekday(heldOn), more: fromTo(startsAt, endsAt) },
          { icon: 'pin', label: <Trans>Where</Trans>, value: place },
          { icon: 'people', label: <Trans>Who is there from our team</Trans>, value: meets },
        ]}
      />
      {day.leftAt
        ? <p><b><WentHome day={day} /></b></p>
        : day.comes === null
          ? <p><Trans>We have not planned this yet. Tell us below what works best.</Trans></p>
          : (
            <SummaryList
              answers={[
                { label: t`Coming`, value: day.fetchers.length > 0 ? <Trans>{listed([...day.fetchers])} pick them up</Trans> : comes[day.comes] },
                { label: t`Going home`, value: <GoesHome day={day} /> },
                ...(contacts.length > 0 ? [{ label: t`If something happens we call`, value: listed([...contacts]) }] : []),
              ]}
            />
          )}
      <SomethingChanged day={day} done={again} />
    </Card>
  );
}

/** Who collects them; where that is not told, only that somebody does. */
function GoesHome({ day: { goes, collector, iCollect, takers } }: { day: DayOfMyChild }) {
  const words = useHomeWords();
  if (goes === null) return null;
  if (iCollect) return <Trans>You collect them</Trans>;
  if (takers.length > 0) return <Trans>{listed([...takers])} take them home</Trans>;
  return goes === 'COLLECTED' && collector ? <Trans>{collector} collects them</Trans> : <>{words.goes[goes]}</>;
}

function WentHome({ day: { leftAt, leftHow, leftWith, childName } }: { day: DayOfMyChild }) {
  const { left } = useHomeWords();
  const when = moment(leftAt ?? '');
  if (leftWith) return <Trans>{childName} went home with {leftWith}. {when}.</Trans>;
  return <>{leftHow && left[leftHow]} {when}.</>;
}
