import { AccountsDoor } from '@alongside/accounts/server';

import { cookieName } from '../../src/request-cookies';
import { mustAsk } from './asking';
import type { Given, Hands } from './fill-the-house';
import { markers } from './markers';

/** The parent changes her account, signed in by mail only: a coordinator rings her before money goes there. */
export async function changeWithOneProof({ world: { api }, people, coordinator }: Hands): Promise<Given> {
  const maria = people.get('parent-carer, own');
  if (!maria) throw new Error('The parent is one of the askers.');
  const cookie = `${cookieName({ demo: true }, 'session')}=${await api.get(AccountsDoor).openSession(maria, 1)}`;
  const change = 'mutation($sortCode: String!, $accountNumber: String!, $accountName: String!) { setBankAccount(sortCode: $sortCode, accountNumber: $accountNumber, accountName: $accountName) { ringFirst } }';
  await mustAsk(api.address, cookie, change, { sortCode: '08-99-99', accountNumber: markers.accountNumber.word, accountName: markers.accountName.word });
  const { bankCallBacks } = await coordinator<{ bankCallBacks: { id: string }[] }>('{ bankCallBacks { id } }');
  const id = bankCallBacks[0]?.id;
  return { 'bankCallBack.id': id, 'bankChangeWasThem.id': id, 'bankChangeWasNotThem.id': id };
}
