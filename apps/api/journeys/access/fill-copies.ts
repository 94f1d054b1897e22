import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

/** Last of all, so that everything is in it: a copy the officer made and hands over, the parent’s and the young person’s own which they take, and one of which nobody knows yet who asked. */
export async function makeCopies({ as, world }: Hands): Promise<Given> {
  const officer = 'dpo, unrelated';
  await as(officer, 'mutation ($id: ID!, $sure: String!) { makeCopyFor(personId: $id, because: PAPER, sure: $sure) }', { id: world.memberIds.owen, sure: markers.copySure.word });
  const { copyRequests } = await as<{ copyRequests: readonly { id: string; name: string; madeFor: string | null }[] }>(officer, '{ copyRequests { id name madeFor } }');
  for (const { id } of copyRequests.filter(({ name }) => /^(Maria|Ellis) /.test(name))) await as(officer, 'mutation ($id: ID!) { checkWhoAsked(id: $id) }', { id });
  await world.api.runReactions();
  return {
    'copy.id': copyRequests.find(({ madeFor }) => madeFor !== null)?.id, 'checkWhoAsked.id': copyRequests.find(({ name }) => name.startsWith('Pat '))?.id,
    'makeCopyFor.because': 'CHILD', 'makeCopyFor.sure': 'She came by with her daughter.',
  };
}
