import { Block, Desk, EmptyState, fromTo, Loaded, weekday } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { PlanRead } from '../team-safety-plan-page/plan-read';
import { LookAtPlan } from './look-at-plan';
import { PlansToSignPageDocument, type PlansToSignPageQuery } from './plans-to-sign-page.generated';

export type PlanToSign = PlansToSignPageQuery['safetyPlansToSign'][number];

/** Plans that wait for a manager, the next date first. Nobody signs what they wrote. */
export default function PlansToSignPage() {
  const { t } = useLingui();
  const asked = useQuery(PlansToSignPageDocument, { fetchPolicy: 'cache-and-network' });
  const again = () => void asked.refetch();
  return (
    <Desk title={t`Plans to sign`} heading={<Trans>Plans to sign</Trans>} lead={<Trans>Young people come to these dates once a manager has signed what keeps them safe there.</Trans>}>
      <Loaded from={asked} waiting={<Trans>Getting the plans</Trans>}>
        {({ safetyPlansToSign }) => (safetyPlansToSign.length === 0
          ? <EmptyState><p><Trans>No plan waits for you.</Trans></p></EmptyState>
          : safetyPlansToSign.map((plan) => (
            <Block key={plan.id} heading={plan.title} aside={<>{weekday(plan.heldOn)}, {fromTo(plan.startsAt, plan.endsAt)}. {plan.place}</>}>
              <PlanRead plan={plan} />
              <LookAtPlan plan={plan} done={again} />
            </Block>
          )))}
      </Loaded>
    </Desk>
  );
}
