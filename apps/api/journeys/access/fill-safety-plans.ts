import type { Given, Hands } from './fill-the-house';

/** The coming panel has a break, and a plan that waits for a manager. */
export async function planForSafety({ coordinator }: Hands, sessionId: string): Promise<Given> {
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

async function writePlan(coordinator: Hands['coordinator'], sessionId: string) {
  const { session } = await coordinator<{ session: { safety: { ours: { id: string }[] } } }>('query ($id: ID!) { session(id: $id) { safety { ours { id } } } }', { id: sessionId });
  const input = { risks: [{ what: 'The way home in the dark', answer: 'Two of us walk along.' }], adultIds: session.safety.ours.slice(0, 2).map(({ id }) => id) };
  const { writeSafetyPlan } = await coordinator<{ writeSafetyPlan: { id: string } }>('mutation ($id: ID!, $input: SafetyPlanInput!) { writeSafetyPlan(sessionId: $id, input: $input) { id } }', { id: sessionId, input });
  return { planId: writeSafetyPlan.id, input };
}
