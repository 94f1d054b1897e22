import { ConsentDoor } from '@alongside/consent/server';
import { linkActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { AnswerOffer } from './actions/answer-offer';
import { DaySigns } from './day-signs';
import { SessionNeeds } from './session-needs';
import { SuggestedMembers } from './suggested-members';
import { ACouncil } from './testing/a-council';

let council: ACouncil;
beforeAll(async () => {
  council = await ACouncil.open();
});
afterAll(() => council.fixture.close());

const answers = (consentId: Id<'Consent'>, member: Id<'Member'>, answer: 'yes' | 'no') => council.fixture.get(ConsentDoor).answerConsent({ consentId, answer, words: null, giverId: member as string as Id<'Person'> }, me(member));
async function said(memberId: Id<'Member'>, scope: string, answer: 'yes' | 'no', audience?: string): Promise<Id<'Consent'>> {
  const { id } = await council.fixture.get(ConsentDoor).askConsent({ memberId, scope, ...(audience ? { audience } : {}) }, council.jo);
  await answers(id, memberId, answer);
  return id;
}

const two = [{ kind: 'parent-carer', count: 3 }] as const;
const says = (member: Id<'Member'>, said: Partial<Parameters<MembersDoor['sayWhen']>[1]>) => council.fixture.get(MembersDoor).sayWhen(member, { times: [], away: [], ...said }, me(member));
const me = (member: Id<'Member'>) => linkActor(member as string as Id<'Person'>, 'test');
const fit = async (session: Id<'Session'>) => (await council.fixture.get(SuggestedMembers).for(session, 50)).next.map(({ memberName, saysWhen }) => [memberName, saysWhen]);

test('who said Tuesdays after four is proposed for a Tuesday, in those words, and not for a Wednesday', async () => {
  const tess = await council.aParent('Tess');
  await says(tess, { times: [{ days: ['TU'], often: 'week', from: '16:00' }] });
  const [tuesday, wednesday] = [await council.aPanel({ seats: two }), await council.aPanel({ seats: two, heldOn: '2026-12-09' })];
  expect(await fit(tuesday)).toContainEqual(['Tess', 'Tuesdays after 4pm']);
  expect(await fit(wednesday)).toEqual([]);
  await expect(council.invited(wednesday, tess)).rejects.toMatchObject({ code: 'NOT_THEIR_TIMES' });
});

test('who is away is not asked, and no reason is known', async () => {
  const andy = await council.aParent('Andy');
  await says(andy, { away: [{ from: '2026-12-01', to: '2026-12-31' }] });
  await expect(council.invited(await council.aPanel({ seats: two }), andy)).rejects.toMatchObject({ code: 'MEMBER_AWAY' });
});

test('who wants one date a month is asked to one, and a yes of their own beyond it is asked kindly', async () => {
  const cath = await council.aParent('Cath');
  await says(cath, { mostAMonth: 1 });
  const [first, second, third] = [await council.aPanel({ seats: two }), await council.aPanel({ seats: two, heldOn: '2026-12-10' }), await council.aPanel({ seats: two, heldOn: '2026-12-11' })];
  const [[one], [other]] = [await council.invited(first, cath), await council.invited(second, cath)] as [[Id<'Booking'>], [Id<'Booking'>]];
  await council.says(cath, one, 'YES');
  await expect(council.invited(third, cath)).rejects.toMatchObject({ code: 'AT_THEIR_LIMIT' });
  await expect(council.says(cath, other, 'YES')).rejects.toMatchObject({ code: 'OVER_OWN_LIMIT', params: { most: 1, next: 'second' } });
  await expect(council.says(cath, other, 'NOT_SURE')).rejects.toMatchObject({ code: 'OVER_OWN_LIMIT' });
  expect((await council.says(cath, one, 'NOT_SURE')).state).toBe('held');
  expect((await council.fixture.get(AnswerOffer).run(other, 'YES', me(cath), true)).state).toBe('accepted');
  expect((await council.invited(await council.aPanel({ seats: two, heldOn: '2027-01-12' }), cath)).length).toBe(1);
});

test('what somebody needs is carried to the date: all to the team, the right lines to whoever runs it, no names to the venue', async () => {
  const members = council.fixture.get(MembersDoor);
  const rae = (await members.joinMember({ kind: 'parent', fullName: 'Rae Reed', reachBy: [], accessNeeds: 'I get anxious' }, council.jo)).id;
  await members.sayNeeds(rae, [{ words: 'I get anxious', seenBy: 'team' }, { words: 'Face me when you talk', seenBy: 'hosts' }, { words: 'A ramp', seenBy: 'venue' }], me(rae));
  const session = await council.aPanel({ seats: two });
  const [booking] = await council.invited(session, rae);
  const needs = council.fixture.get(SessionNeeds);
  const seen = async (audience: 'team' | 'hosts' | 'venue', by = council.jo) => (await needs.of(session, audience, by)).map(({ memberName, words }) => `${memberName ?? 'somebody'}: ${words}`).sort();
  expect(await seen('team')).toEqual([]);
  await council.says(rae, booking as Id<'Booking'>, 'YES');
  expect(await seen('team')).toEqual(['Rae: A ramp', 'Rae: Face me when you talk', 'Rae: I get anxious']);
  expect(await seen('venue'), 'nobody said yes to telling the place').toEqual([]);
  expect((await needs.of(session, 'team', council.jo)).map(({ seenBy, passOn }) => [seenBy, passOn]).sort()).toEqual([['hosts', null], ['team', null], ['venue', 'not-said']]);
  const yes = await said(rae, 'share-needs', 'yes');
  expect(await seen('venue')).toEqual(['somebody: A ramp']);
  await answers(yes, rae, 'no');
  expect(await seen('venue')).toEqual([]);
  expect((await needs.of(session, 'team', council.jo)).find(({ seenBy }) => seenBy === 'venue')?.passOn).toBe('no');
  const host = { ...council.jo, roles: ['supporter'] };
  expect(await seen('hosts', host)).toEqual(['Rae: A ramp', 'Rae: Face me when you talk']);
  await expect(needs.of(session, 'team', host)).rejects.toThrow('NOT_FOUND');
  await expect(needs.of(session, 'venue', me(rae))).rejects.toThrow('NOT_FOUND');
  expect((await council.fixture.facts()).some(({ name, subjectId }) => name === 'members.access-needs-read' && subjectId === rae)).toBe(true);
});

test('on the day whoever runs it sees who must be in no picture and what to ask first; nothing said is no yes, and nobody else looks', async () => {
  const [ann, bob] = [await council.aParent('Ann'), await council.aParent('Bob')];
  const session = await council.aPanel({ seats: two });
  const bookings = await council.invited(session, ann, bob);
  for (const [place, one] of [ann, bob].entries()) await council.says(one, bookings[place] as Id<'Booking'>, 'YES');
  await said(ann, 'photo-internal', 'yes');
  await said(ann, 'travel', 'no');
  const film = await said(bob, 'film', 'yes', 'everybody');
  const signs = council.fixture.get(DaySigns);
  const seen = async () => new Map((await signs.of(session, council.jo)).map((sign) => [sign.memberName, sign]));
  expect((await seen()).get('Ann')).toMatchObject({ photoForStaff: 'yes', photoForAll: 'not-said', travel: 'no', emergency: 'not-said', inNoPicture: false });
  expect((await seen()).get('Bob'), 'a film waits two days').toMatchObject({ filmForAll: 'not-said', inNoPicture: true });
  await council.fixture.database.query(`update consent.consent set usable_from = given_at where id = $1`, [film]);
  expect((await seen()).get('Bob')).toMatchObject({ filmForAll: 'yes', inNoPicture: false });
  await answers(film, bob, 'no');
  expect((await seen()).get('Bob')).toMatchObject({ filmForAll: 'no', inNoPicture: true });
  await expect(signs.of(session, me(ann))).rejects.toThrow('NOT_FOUND');
  expect((await council.fixture.facts()).some(({ name, subjectId }) => name === 'opportunities.day-signs-read' && subjectId === bob)).toBe(true);
});
