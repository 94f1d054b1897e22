import { Block, ButtonLink, clock, listed, paths, Queue, Tag, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';

import { useDayWords } from '../words/use-day-words';
import { ChildrenToPlanDocument } from './children-to-plan.generated';

/** The day before: children of whom we do not know yet how they come, or who collects them; and whoever somebody says it is different for now. Nothing is shown while all is known. */
export default function ChildrenToPlanBlock() {
  const { gaps } = useDayWords();
  const { data } = useQuery(ChildrenToPlanDocument, { fetchPolicy: 'cache-and-network' });
  const children = data?.childDaysToPlan ?? [];
  if (children.length === 0) return null;
  return (
    <Block heading={<Trans>Children’s days to plan</Trans>} aside={<Plural value={children.length} one="# to plan" other="# to plan" />}>
      <Queue
        items={children.map((child) => ({
          key: child.bookingId,
          lead: <Tag tone="wait">{weekday(child.heldOn)}</Tag>,
          title: <b>{child.memberName}</b>,
          detail: <>{child.title}, {clock(child.startsAt)}. <Trans>Still to find out: {listed(child.gaps.map((gap) => gaps[gap]))}.</Trans></>,
          action: <ButtonLink small look="quiet" to={paths.childrenOfDate(child.sessionId)}><Trans>Plan<span className="visually-hidden"> the day of {child.memberName}</span></Trans></ButtonLink>,
        }))}
      />
    </Block>
  );
}
