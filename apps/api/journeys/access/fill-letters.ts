import { AccountsDoor } from '@alongside/accounts/server';
import { systemActor } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';

import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

const address = `${markers.postalAddress.word} 4\nBlackpool\nFY1 9ZZ`;

/** Where letters go, and letters that wait, were printed and were posted: to somebody who says that they leave, and reads it on paper. */
export async function writeOnPaper({ world, as, coordinator }: Hands): Promise<Given> {
  const { api, memberIds: { maria, ellis } } = world;
  for (const asker of ['parent-carer, own', 'young-person, own']) await as(asker, 'mutation ($address: String) { sayMyPostalAddress(address: $address) { lines } }', { address });
  const by = systemActor('access-matrix');
  const members = api.get(MembersDoor);
  for (const name of ['Una Paper', 'Nell Paper', 'Bea Paper']) {
    const id = await api.get(AccountsDoor).openAccount({ displayName: name, firstName: name.slice(0, -6), email: null, audience: 'adult', roles: ['parent-carer'] }, by);
    await members.joinMember({ id, kind: 'parent', fullName: name, reachBy: ['post'] }, by);
    await members.sayPostalAddress(id as never, '4 Sample Street\nBlackpool\nFY1 9ZZ', by);
    await members.leaveNetwork(id as never, by);
  }
  await api.runReactions();
  await api.runJobs();
  const { lettersToPost } = await coordinator<{ lettersToPost: { id: string }[] }>('{ lettersToPost { id } }');
  const [waiting, printed, posted] = lettersToPost.map(({ id }) => id);
  await coordinator('mutation ($ids: [ID!]!) { printLetters(ids: $ids) { id } }', { ids: [printed, posted] });
  await coordinator('mutation ($ids: [ID!]!) { markLettersPosted(ids: $ids) { id } }', { ids: [posted] });
  return {
    'letter.id': printed, 'postalAddress.memberId': { parent: maria, 'young person': ellis }, 'sayPostalAddress.memberId': { parent: maria, 'young person': ellis }, 'sayPostalAddress.address': address, 'sayMyPostalAddress.address': address,
    'printLetters.ids': [waiting], 'markLettersPosted.ids': [printed], 'letterNotPosted.id': posted, 'toldAnotherWay.id': waiting, 'toldAnotherWay.way': 'RANG',
  };
}
