import { randomUUID } from 'node:crypto';

import { pick, seeded } from '../../faults/random.ts';
import { signedIn } from '../../product/signed-in.ts';
import type { Arrival } from '../open-load.ts';
import type { BusyMember } from './a-busy-evening.ts';

const mine = `query MyDates { myDates { bookingId sessionId kind state heldOn startsAt endsAt place plainSummary payPence answer answerBy missing { code name } } }`;
const me = 'query Me { myRecord { id knownAs interests strengths reachBy } myPayments { id state amountPence } }';
const list = 'query List { upcomingSessions(first: 50) { id kind title heldOn startsAt endsAt place seats { kind count taken } bookings { id state memberId memberName permission whyNotConfirm } } }';
const search = 'query Search($search: String) { members(search: $search, first: 50) { total members { id knownAs fullName kind interests stage } } }';
const record = 'query Record($id: ID!) { member(id: $id) { id knownAs fullName kind stage joinedOn reachBy strengths interests } }';
const yes = 'mutation Yes($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }';
const say = 'mutation Say($words: String!) { sayIt(words: $words) }';
const note = 'mutation Note($id: ID!, $key: String!) { writeMemberNote(memberId: $id, input: { words: "Rang about the date. Comes by bus." }, idempotencyKey: $key) { id } }';
const names = ['maria', 'thornton', 'zoe', 'ste', 'swarbrick', 'Maira Thornten', 'gardening', 'letters'];

/** Four reads for each write: members at their dates and on their own pages, the team at its list, its search and a record; a yes, something said, a note. */
export async function busyEvening(url: string, members: readonly BusyMember[], seed: number): Promise<() => Arrival> {
  const random = seeded(seed);
  const { cookie: team } = await signedIn(url, 'coordinator');
  const ask = (kind: string, cookie: string, query: string, variables: Record<string, unknown> = {}): Arrival => ({
    kind, send: () => fetch(`${url}/graphql`, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) }),
  });
  const somebody = () => pick(members, random);
  const dates = () => ask('a member’s dates', somebody().cookie, mine);
  const own = () => ask('a member’s record and pay', somebody().cookie, me);
  const ofTeam = [
    () => ask('the list of dates', team, list), () => ask('a search', team, search, { search: pick(names, random) }), () => ask('a record', team, record, { id: somebody().id }),
  ];
  const writes: readonly (() => Arrival)[] = [
    () => {
      const who = members.filter(({ offers }) => offers.length > 0)[Math.floor(random() * members.length) % members.length] ?? somebody();
      const id = who.offers.pop();
      return id ? ask('a yes', who.cookie, yes, { id, key: randomUUID() }) : ask('something said', who.cookie, say, { words: 'The room was too warm.' });
    },
    () => ask('something said', somebody().cookie, say, { words: 'The letter was hard to read.' }),
    () => ask('a note', team, note, { id: somebody().id, key: randomUUID() }),
  ];
  // Of ten who read, seven are members and three are of the team.
  const reads = [dates, dates, dates, dates, own, own, own, ...ofTeam];
  return () => pick(random() < 0.8 ? reads : writes, random)();
}
