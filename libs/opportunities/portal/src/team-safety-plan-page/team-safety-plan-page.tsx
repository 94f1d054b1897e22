import { Block, Desk, listed, Loaded, Note, Split } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';

import { BackToDates, TeamDateFolders, TeamDateHead } from '../team-date-page/team-date-head';
import { PlanForm } from './plan-form';
import { PlanRead } from './plan-read';
import { TeamSafetyPlanPageDocument, type SafetyPlanShownFragment, type TeamSafetyPlanPageQuery } from './team-safety-plan-page.generated';

export type SafetyNeed = TeamSafetyPlanPageQuery['session']['safety'];
export type Plan = SafetyPlanShownFragment;

/** What could go wrong on a date with young people, what we do about it, and who signed it. */
export default function TeamSafetyPlanPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(TeamSafetyPlanPageDocument, { variables: { id } });
  const session = asked.data?.session;
  const again = () => void asked.refetch();
  return (
    <Desk title={t`Safety plan`} back={<BackToDates />} head={session && <TeamDateHead date={session} />} heading={<Trans>Safety plan</Trans>}>
      <TeamDateFolders id={id} />
      <Loaded from={asked} waiting={<Trans>Getting the plan</Trans>}>
        {({ session: { safety } }) => (
          <Split beside={<PlanForm key={safety.plan?.writtenAt ?? 'new'} sessionId={id} need={safety} done={again} />}>
            <Block heading={<Trans>The plan</Trans>}>
              <WhereItStands need={safety} />
              {safety.plan && <PlanRead plan={safety.plan} />}
            </Block>
          </Split>
        )}
      </Loaded>
    </Desk>
  );
}

function WhereItStands({ need }: { need: SafetyNeed }) {
  const { needed, plan } = need;
  if (plan?.state === 'SIGNED' && plan.lostNames.length > 0) return <WatchersLost plan={plan} />;
  if (plan?.state === 'SIGNED') return <Note tone="good"><p><b><Trans>Signed by {plan.lookedAtByName}.</Trans></b> <Trans>Young people can come.</Trans></p></Note>;
  if (plan?.state === 'SENT_BACK') return <Note tone="worry"><p><b><Trans>{plan.lookedAtByName} wants something changed:</Trans></b> {plan.wish}</p></Note>;
  if (plan) return <Note tone="wait"><p><b><Trans>It waits for a manager.</Trans></b> {needed && <UntilSigned before={need.before} />}</p></Note>;
  return needed
    ? <Note tone="worry"><p><b><Trans>This date needs a plan.</Trans></b> <UntilSigned before={need.before} /></p></Note>
    : <Note><p><Trans>Nobody under 18 is asked to this date. You can write a plan all the same.</Trans></p></Note>;
}

function WatchersLost({ plan: { lostNames, whatItLacks } }: { plan: Pick<Plan, 'lostNames' | 'whatItLacks'> }) {
  return (
    <Note tone={whatItLacks ? 'worry' : 'wait'}>
      <p><b><Trans>Can’t watch on this date any more: {listed([...lostNames])}.</Trans></b></p>
      <p>{whatItLacks
        ? <Trans>Too few are left. Nobody under 18 is counted on until you write the plan anew and a manager signs it.</Trans>
        : <Trans>Enough are left, so young people can come. To put somebody else in, write the plan anew.</Trans>}</p>
    </Note>
  );
}

function UntilSigned({ before }: Pick<SafetyNeed, 'before'>) {
  return before === 'ASKING'
    ? <Trans>Until a manager has signed it nobody under 18 can be asked. Adults can.</Trans>
    : <Trans>You can ask young people. Until a manager has signed it nobody under 18 can be counted on.</Trans>;
}
