import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor } from '@alongside/kernel';

import type { ApiFixture } from './api-fixture';

/** What could go wrong on a date with young people: the coordinator writes it, and a manager who is another signs it. */
export async function signedPlan(api: ApiFixture, sessionId: string): Promise<void> {
  const accounts = api.get(AccountsDoor);
  if ((await accounts.personByDemoKey('service-lead')) === null) {
    await accounts.openAccount({ displayName: 'Hannah Lyle', firstName: 'Hannah', email: 'service-lead@council.example', audience: 'staff', roles: ['service-lead'], demoKey: 'service-lead' }, systemActor('journey'));
  }
  const [coordinator, manager] = [await api.as('coordinator'), await api.as('service-lead')];
  const { session } = await coordinator.ask<{ session: { safety: { ours: { id: string }[] } } }>('query($id: ID!) { session(id: $id) { safety { ours { id } } } }', { id: sessionId });
  const input = { risks: [{ what: 'The way home in the dark', answer: 'Two of us walk everybody to the bus.' }], adultIds: session.safety.ours.slice(0, 3).map(({ id }) => id) };
  const { writeSafetyPlan } = await coordinator.ask<{ writeSafetyPlan: { id: string } }>('mutation($id: ID!, $input: SafetyPlanInput!) { writeSafetyPlan(sessionId: $id, input: $input) { id } }', { id: sessionId, input });
  await manager.ask('mutation($id: ID!) { signSafetyPlan(id: $id) { state } }', { id: writeSafetyPlan.id });
}
