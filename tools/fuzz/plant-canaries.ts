import { markers } from '../../apps/api/journeys/access/markers.ts';
import type { SignedIn } from '../product/signed-in.ts';

export interface Planting {
  as(person: string): SignedIn;
  readonly ids: Readonly<Record<'parent' | 'young-person' | 'guardian', string>>;
}

const word = (key: keyof typeof markers) => markers[key].word;
const account = 'mutation($accountNumber: String!, $accountName: String!) { setBankAccount(sortCode: "08-99-99", accountNumber: $accountNumber, accountName: $accountName) { ringFirst } }';
const record = 'mutation ($input: RecordCorrection!) { correctMyRecord(input: $input) { id } }';
const note = 'mutation ($memberId: ID!, $input: NoteInput!, $key: String!) { writeMemberNote(memberId: $memberId, input: $input, idempotencyKey: $key) { id } }';
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Puts the words that the access matrix looks for where people trust such things to us, by the deeds they have for it. Answers how many deeds were done, and what was refused. */
export async function plantCanaries({ as, ids }: Planting): Promise<{ readonly planted: number; readonly refused: readonly string[] }> {
  const [young, parent] = [ids['young-person'], ids.parent];
  const self = { accessNeeds: word('accessNeeds'), strengths: word('strengths'), reachNote: word('reachNote'), interests: ['panels'], phone: '07700 900457', wonts: word('wonts'), important: word('important'), voicemail: word('voicemail'), reachBy: ['EMAIL'], safeTimes: [{ days, from: null, to: null }] };
  const away = { times: [{ days, often: 'WEEK', from: '06:00', to: '22:00' }], away: [{ from: '2027-06-01', to: '2027-06-03', why: word('ownReason') }], busy: [], mostAMonth: 20 };
  const deeds: readonly (readonly [string, string, object])[] = [
    ['parent', record, { input: { ...self, knownAs: 'Maria', email: `${word('email')}@family.example` } }],
    ['young-person', record, { input: { ...self, knownAs: 'Ellis', email: 'ellis@family.example' } }],
    ['parent', account, { accountNumber: word('accountNumber'), accountName: word('accountName') }],
    ['young-person', account, { accountNumber: word('youngAccountNumber'), accountName: word('accountName') }],
    ...['parent', 'young-person'].flatMap((person): [string, string, object][] => [
      [person, 'mutation ($lines: [AccessLineInput!]!) { sayMyNeeds(lines: $lines) { id } }', { lines: [{ words: word('accessNeeds'), seenBy: 'HOSTS' }] }],
      [person, 'mutation ($input: WhenICan!) { sayWhenICan(input: $input) { id } }', { input: away }],
      [person, 'mutation ($address: String) { sayMyPostalAddress(address: $address) { lines } }', { address: `${word('postalAddress')} 4\nBlackpool\nFY1 9ZZ` }],
      [person, 'mutation ($words: String!) { askToPutRight(words: $words) }', { words: word('putRight') }],
      [person, 'mutation ($words: String!) { sayIt(words: $words) }', { words: word('said') }],
      [person, 'mutation ($words: String!) { saveSkill(words: $words) { memberId } }', { words: word('skill') }],
    ]),
    ...[parent, young].flatMap((memberId): [string, string, object][] => [
      ['coordinator', note, { memberId, input: { words: word('note'), kept: null }, key: crypto.randomUUID() }],
      ['coordinator', 'mutation ($memberId: ID!, $words: String!) { writeReference(memberId: $memberId, words: $words) { memberId } }', { memberId, words: word('referenceWords') }],
    ]),
    ['coordinator', 'mutation ($input: ContactRuleTyped!) { writeContactRule(input: $input) { id } }', { input: { memberId: young, kind: 'AVOID_PLACE', rule: word('contactRule'), decidedWith: word('decidedWith'), reviewOn: null } }],
    ['coordinator', 'mutation ($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: young, kind: 'SECTION_20', from: '2026-11-01', checked: true, evidence: word('evidence'), holdersDisagree: false } }],
    ['coordinator', 'mutation ($input: DelegationTyped!) { delegateAuthority(input: $input) { id } }', { input: { memberId: young, area: 'TRAVEL', delegatedTo: ids.guardian, source: word('paper'), from: '2026-11-01', reviewOn: '2027-10-01' } }],
    ['coordinator', 'mutation ($memberId: ID!, $name: String!) { addProfessional(memberId: $memberId, kind: IRO, name: $name) { id } }', { memberId: young, name: word('worker') }],
    ['dpo', 'mutation ($id: ID!, $reason: String!) { holdRecord(personId: $id, reason: $reason) }', { id: parent, reason: word('holdReason') }],
    ['parent', 'mutation ($input: HandoffInput!, $key: String!) { passOnWorry(input: $input, idempotencyKey: $key) { id } }', { input: { route: 'HUB', reached: word('reached'), reference: word('reference'), immediateDanger: false, aboutId: null }, key: crypto.randomUUID() }],
  ];
  const refused: string[] = [];
  for (const [person, query, variables] of deeds) {
    const { errors } = await as(person).ask(query, variables as Record<string, unknown>);
    if (errors) refused.push(`${/\{ (\w+)/.exec(query)?.[1]} as ${person}: ${errors[0]?.message}`);
  }
  return { planted: deeds.length - refused.length, refused };
}
