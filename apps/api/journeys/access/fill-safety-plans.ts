import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';

import type { Given, Hands } from './fill-the-house';

/** The coming panel has a break, and a plan that waits for a manager. */
export async function planForSafety({ coordinator, as, world: { api } }: Hands, sessionId: string): Promise<Given> {
  await somebodyLost({ coordinator, as, api });
  const { planId, input } = await writePlan(coordinator, sessionId);
  const pause = { startsAt: '17:00', minutes: 10 };
  await coordinator('mutation ($id: ID!, $input: SessionBreakInput!) { planBreak(sessionId: $id, input: $input) { id } }', { id: sessionId, input: pause });
  return { 'planBreak.sessionId': sessionId, 'planBreak.input': pause, 'writeSafetyPlan.sessionId': sessionId, 'writeSafetyPlan.input': input, 'signSafetyPlan.id': planId, 'sendBackSafetyPlan.id': planId, 'sendBackSafetyPlan.wish': 'Who drives?' };
}

/** Before anybody young is counted on. */
export async function signedPlan({ coordinator, as }: Pick<Hands, 'coordinator' | 'as'>, sessionId: string): Promise<void> {
  const { planId } = await writePlan(coordinator, sessionId);
  await as('service-lead, unrelated', 'mutation ($id: ID!) { signSafetyPlan(id: $id) { id } }', { id: planId });
}

/** A date far ahead whose signed plan names somebody who has left since. */
async function somebodyLost({ coordinator, as, api }: Pick<Hands, 'coordinator' | 'as'> & Pick<Hands['world'], 'api'>): Promise<void> {
  const gone = await api.get(AccountsDoor).openAccount({ displayName: 'Ama Left', firstName: 'Ama', email: null, audience: 'staff', roles: ['coordinator'] }, systemActor('journey'));
  const priya = await api.get(AccountsDoor).personByDemoKey('coordinator');
  const sessionId = await api.get(OpportunitiesDoor).openSession({
    kind: 'project', title: 'A walk', plainSummary: 'We go and look.', heldOn: plainDate('2027-03-16'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', activity: 'planning', seats: [{ kind: 'young-person', count: 1 }],
  }, { kind: 'person', personId: priya?.id ?? null, roles: ['coordinator'], purpose: 'journey', assurance: 2 });
  const { planId } = await writePlan(coordinator, sessionId, [gone]);
  await as('service-lead, unrelated', 'mutation ($id: ID!) { signSafetyPlan(id: $id) { id } }', { id: planId });
  await api.database.query('update accounts.role_grant set ended_at = now() where person_id = $1', [gone]);
}

async function writePlan(coordinator: Hands['coordinator'], sessionId: string, more: readonly string[] = []) {
  const { session } = await coordinator<{ session: { safety: { ours: { id: string }[] } } }>('query ($id: ID!) { session(id: $id) { safety { ours { id } } } }', { id: sessionId });
  const input = { risks: [{ what: 'The way home in the dark', answer: 'Two of us walk along.' }], adultIds: [...session.safety.ours.map(({ id }) => id).filter((id) => !more.includes(id)).slice(0, 2), ...more] };
  const { writeSafetyPlan } = await coordinator<{ writeSafetyPlan: { id: string } }>('mutation ($id: ID!, $input: SafetyPlanInput!) { writeSafetyPlan(sessionId: $id, input: $input) { id } }', { id: sessionId, input });
  return { planId: writeSafetyPlan.id, input };
}
