import { AccountsDoor } from '@alongside/accounts/server';
import type { Id } from '@alongside/kernel';

import { cookieName } from '../../src/request-cookies';
import type { ApiFixture } from '../api-fixture';
import type { PanelWorld } from '../interview-panel.world';
import type { Visitor } from '../visitor';
import type { PersonOf } from './access-world';
import { askers, nameOf, type Asker } from './askers';
import { mustAsk } from './asking';

/** How somebody came in, where that may change the answer. Said of nobody, they proved who they are just now and sit alone. Each is a column of the matrix. */
export const circumstances = ['proved long ago', 'one proof only', 'beside a worker', 'a colleague looks along'] as const;
export type Circumstance = (typeof circumstances)[number];

const withOneCode = ['public', 'parent-carer', 'young-person', 'guardian'];
const isStaff = ({ role, relation }: Asker) => !withOneCode.includes(role) && relation !== 'one proof only';
const isSeen = ({ relation }: Asker) => relation === 'own' || relation === 'guardian of';

/** Who can be so: whoever works here came in with two proofs, a young person may be beside a worker, and the team looks along at those who take part. */
export const canBe: Readonly<Record<Circumstance, (asker: Asker) => boolean>> = {
  'proved long ago': isStaff,
  'one proof only': isStaff,
  'beside a worker': ({ role, relation }) => role === 'young-person' && relation === 'own',
  'a colleague looks along': (asker) => !isStaff(asker) && isSeen(asker),
};

export const cookieKey = (asker: Asker, circumstance?: Circumstance): string => (circumstance ? `${nameOf(asker)}, ${circumstance}` : nameOf(asker));

const session = cookieName({ demo: true }, 'session');

/** The cookies of those who came in otherwise, by the deeds the product has for it. */
export async function comeInOtherwise({ api }: PanelWorld, people: PersonOf, cookies: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const accounts = api.get(AccountsDoor);
  const otherwise = new Map<string, string>();
  const personOf = (asker: Asker) => people.get(nameOf(asker)) as Id<'Person'>;
  for (const asker of askers.filter(isStaff)) {
    otherwise.set(cookieKey(asker, 'proved long ago'), `${session}=${await accounts.openSession(personOf(asker), 2)}`);
    await api.database.query(`update accounts.session set proved_at = proved_at - interval '20 minutes' where id = (select id from accounts.session where person_id = $1 order by opened_at desc limit 1)`, [personOf(asker)]);
  }
  for (const asker of askers.filter(isStaff)) otherwise.set(cookieKey(asker, 'one proof only'), `${session}=${await accounts.openSession(personOf(asker), 1)}`);
  for (const asker of askers.filter(canBe['a colleague looks along'])) {
    const { offerLookAlong: figures } = await mustAsk<{ offerLookAlong: string }>(api.address, cookies.get(nameOf(asker)) ?? '', 'mutation { offerLookAlong }');
    const team = await api.as('coordinator');
    await team.ask('mutation ($personId: ID!, $figures: String!) { lookAlong(personId: $personId, figures: $figures) }', { personId: personOf(asker), figures });
    otherwise.set(cookieKey(asker, 'a colleague looks along'), cookieOf(team));
  }
  for (const asker of askers.filter(canBe['beside a worker'])) {
    const worker = await api.as('coordinator');
    await worker.ask('mutation ($personId: ID!) { offerSupport(personId: $personId, present: JUST_US) { opensWith } }', { personId: personOf(asker) });
    await worker.ask('mutation ($personId: ID!) { supportPerson(personId: $personId, pressed: true) { firstName } }', { personId: personOf(asker) });
    otherwise.set(cookieKey(asker, 'beside a worker'), cookieOf(worker));
  }
  // Asking everything as everybody takes longer than such an offer, and such a session, lasts.
  await api.database.query("update accounts.look_along set ends_at = now() + interval '1 day'");
  await api.database.query("update accounts.session set ends_at = now() + interval '1 day' where way = 'supported'");
  return otherwise;
}

/** Who has just proved who they are has, however long the asking takes; whose proof is from before they came in stays late. */
export async function proveAgain({ database }: Pick<ApiFixture, 'database'>): Promise<void> {
  await database.query('update accounts.session set proved_at = now() where assurance = 2 and proved_at >= opened_at');
}

const cookieOf = (visitor: Visitor): string => `${session}=${visitor.cookie(session) ?? ''}`;
