import { ConsentDoor } from '@alongside/consent/server';
import { systemActor, type Id } from '@alongside/kernel';

import type { ApiFixture } from './api-fixture';

/** An adult said yes to being in a group: whoever has not is put into none. */
export async function yesToGroups(api: ApiFixture, ...people: readonly string[]): Promise<void> {
  const [consent, by] = [api.get(ConsentDoor), systemActor('journey')];
  for (const person of people) {
    const { id } = await consent.askConsent({ memberId: person as Id<'Member'>, scope: 'join-group' }, by);
    await consent.answerConsent({ consentId: id, answer: 'yes', words: null, giverId: person as Id<'Person'> }, by);
  }
}
