import type { Given, Hands } from './fill-the-house';

/** The coming panel has a plan that waits for a manager. */
export async function planForSafety({ coordinator }: Hands, sessionId: string): Promise<Given> {
  const { session } = await coordinator<{ session: { safety: { ours: { id: string }[] } } }>('query ($id: ID!) { session(id: $id) { safety { ours { id } } } }', { id: sessionId });
  const input = { risks: [{ what: 'The way home in the dark', answer: 'Two of us walk along.' }], adultIds: session.safety.ours.slice(0, 2).map(({ id }) => id) };
  const { writeSafetyPlan } = await coordinator<{ writeSafetyPlan: { id: string } }>('mutation ($id: ID!, $input: SafetyPlanInput!) { writeSafetyPlan(sessionId: $id, input: $input) { id } }', { id: sessionId, input });
  return { 'writeSafetyPlan.sessionId': sessionId, 'writeSafetyPlan.input': input, 'signSafetyPlan.id': writeSafetyPlan.id, 'sendBackSafetyPlan.id': writeSafetyPlan.id, 'sendBackSafetyPlan.wish': 'Who drives?' };
}
