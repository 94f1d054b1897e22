import { Block, ButtonLink, clock, listed, paths, Queue, Tag, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans } from '@lingui/react/macro';

import { ShakenPlansDocument } from './shaken-plans.generated';

/** Dates ahead whose signed safety plan names somebody who may not watch any more. Nothing is shown while every plan is as good as it was signed. */
export default function ShakenPlansBlock() {
  const { data } = useQuery(ShakenPlansDocument, { fetchPolicy: 'cache-and-network' });
  const plans = data?.shakenPlans ?? [];
  if (plans.length === 0) return null;
  return (
    <Block heading={<Trans>Somebody can’t watch any more</Trans>} aside={<Plural value={plans.length} one="# date" other="# dates" />}>
      <Queue
        items={plans.map(({ sessionId, title, heldOn, startsAt, lostNames, stops }) => ({
          key: sessionId,
          lead: <Tag tone={stops ? 'worry' : 'wait'}>{weekday(heldOn)}</Tag>,
          title: <b>{title}</b>,
          detail: <>{clock(startsAt)}. <Trans>Not any more: {listed([...lostNames])}.</Trans> {stops ? <Trans>Too few are left. Nobody under 18 is counted on.</Trans> : <Trans>Enough are left.</Trans>}</>,
          action: <ButtonLink small look="quiet" to={paths.safetyPlan(sessionId)}><Trans>Look<span className="visually-hidden"> at the plan of {title}</span></Trans></ButtonLink>,
        }))}
      />
    </Block>
  );
}
