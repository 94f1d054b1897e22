import { linkActor, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import type { TypedWhoFits } from '@alongside/opportunities/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { Invite } from './actions/invite';
import { SayWhoFits } from './actions/say-who-fits';
import { MyDates } from './my-dates';
import { SuggestedMembers } from './suggested-members';
import { ACouncil } from './testing/a-council';

const by = systemActor('test');
let council: ACouncil;
let ola: Id<'Member'>;
let sue: Id<'Member'>;
let finn: Id<'Member'>;
let rose: Id<'Member'>;

beforeAll(async () => {
  council = await ACouncil.open();
  const members = council.fixture.get(MembersDoor);
  const parent = async (knownAs: string, typed: object) => (await members.joinMember({ kind: 'parent', fullName: `${knownAs} Reed`, knownAs, reachBy: [], ...typed }, by)).id;
  ola = await parent('Ola', { languages: ['Polish'], interests: ['Housing for families'] });
  sue = await parent('Sue', { interests: ['Sitting on interview panels'] });
  finn = (await council.aYoungPerson('Finn', '2011-05-05')).id;
  rose = (await council.aYoungPerson('Rose', '2009-05-05')).id;
});
afterAll(() => council.fixture.close());

const me = (member: Id<'Member'>) => linkActor(member as string as Id<'Person'>, 'test');
const seats = [{ kind: 'parent-carer', count: 2 }, { kind: 'young-person', count: 2 }] as const;
const aDate = (fit: TypedWhoFits, heldOn = '2026-12-08') => council.aPanel({ seats, heldOn, fit });
const suggestions = (session: Id<'Session'>, name = '') => council.fixture.get(SuggestedMembers).for(session, 50, name);
const says = (session: Id<'Session'>, fit: TypedWhoFits) => council.fixture.get(SayWhoFits).run(session, fit, council.jo);
const allTheSame = (session: Id<'Session'>, member: Id<'Member'>, reason = 'She rang and wants to come.') => council.fixture.get(Invite).inSpiteOfFit(session, member, reason, council.jo);

describe('a date says whom it suits', () => {
  test('who fits is suggested with the reason in words, and who does not is left out with theirs', async () => {
    const session = await aDate({ languages: ['polski'], fromAge: 16, toAge: 25, about: ['housing'] });
    const { next, leftOut, leftOutCount, fit, cannot } = await suggestions(session);
    expect(next.map(({ memberName, speaksWanted, shares, ageFits }) => ({ memberName, speaksWanted, shares, ageFits }))).toEqual([{ memberName: 'Ola', speaksWanted: ['Polish'], shares: ['Housing for families'], ageFits: null }]);
    expect([fit, cannot, leftOutCount]).toEqual([1, 0, 3]);
    expect(Object.fromEntries(leftOut.map(({ memberName, gaps }) => [memberName, gaps]))).toEqual({ Sue: ['language'], Finn: ['language', 'too-young'], Rose: ['language'] });
    expect((await suggestions(session, 'fin')).leftOut.map(({ memberName }) => memberName)).toEqual(['Finn']);
    expect((await suggestions(session, 'polski')).next.map(({ memberName }) => memberName), 'a language by its own name').toEqual(['Ola']);
    expect(JSON.stringify(leftOut), 'nobody’s birthday').not.toContain('2011');
  });

  test('an age fits or does not, on the day itself', async () => {
    const { next } = await suggestions(await aDate({ fromAge: 16 }));
    expect(next.map(({ memberName, ageFits }) => [memberName, ageFits])).toEqual(expect.arrayContaining([['Rose', true], ['Sue', null], ['Ola', null]]));
    expect(next.map(({ memberName }) => memberName)).not.toContain('Finn');
  });

  test('who cares about what it is about comes first among those who did as little', async () => {
    expect((await suggestions(await aDate({ about: ['Housing'] }))).next[0]?.memberName).toBe('Ola');
  });

  test('it changes until somebody is asked, and a language nobody knows writes nothing', async () => {
    const session = await aDate({});
    await says(session, { languages: ['Polish', 'pl'], fromAge: 12 });
    await expect(says(session, { languages: ['Klingon'], fromAge: 200 })).rejects.toMatchObject({ all: [{ code: 'LANGUAGE_UNKNOWN', field: 'languages' }, { code: 'NUMBER_OUT_OF_RANGE', field: 'fromAge' }] });
    expect((await council.door.session(session))?.fit).toEqual({ languages: ['pl'], fromAge: 12, toAge: null, about: [] });
    await council.invited(session, ola);
    await expect(says(session, {})).rejects.toMatchObject({ code: 'PEOPLE_ASKED' });
  });

  test('asking and changing at one moment never leaves somebody asked to a date they do not fit', async () => {
    const session = await aDate({});
    const [asked, changed] = await Promise.allSettled([council.invited(session, sue), says(session, { languages: ['Polish'] })]);
    expect([asked.status, changed.status].sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('the database keeps ages in order too', async () => {
    const session = await aDate({});
    await expect(council.fixture.database.query('update opportunities.session set fit_from_age = 18, fit_to_age = 16 where id = $1', [session])).rejects.toThrow('session_fit_ages_in_order');
  });
});

describe('somebody whom it does not fit', () => {
  test('is not asked by the way or with others, and all the same with a reason', async () => {
    const session = await aDate({ languages: ['Polish'] }, '2026-12-10');
    await expect(council.invited(session, ola, sue)).rejects.toMatchObject({ code: 'NOT_THEIR_LANGUAGE', field: 'memberIds' });
    await expect(allTheSame(session, ola)).rejects.toMatchObject({ code: 'FITS_ALREADY', field: 'memberId' });
    await expect(allTheSame(session, sue, '  ')).rejects.toMatchObject({ code: 'ANSWER_MISSING', field: 'reason' });
    expect(await council.door.bookingsOf(session)).toEqual([]);
    const booking = await allTheSame(session, sue);
    const [row] = await council.fixture.database.query<{ gaps: string[]; reason_sealed: string; asked_by: string }>('select gaps, reason_sealed, asked_by from opportunities.asked_all_the_same where id = $1', [booking]);
    expect(row).toMatchObject({ gaps: ['language'], asked_by: council.jo.personId });
    expect(row?.reason_sealed).not.toContain('rang');
    expect(JSON.stringify(await council.fixture.facts())).not.toContain('She rang');
    expect((await council.fixture.get(MyDates).of(sue)).find(({ bookingId }) => bookingId === booking)?.askedInSpiteOf).toEqual(['language']);
    await expect(allTheSame(session, sue)).rejects.toMatchObject({ code: 'ALREADY_INVITED' });
  });

  test('who asked not to do this kind of thing is left out in those words, and may still be asked for a reason', async () => {
    const ida = await council.aParent('Ida');
    await council.fixture.database.query(`insert into members.profile (id, safe_times, times, away, rather_not) values ($1, '[]', '[]', '[]', '{panel}')`, [ida]);
    const session = await aDate({}, '2026-12-11');
    expect((await suggestions(session)).leftOut.map(({ memberName, gaps }) => [memberName, gaps])).toEqual([['Ida', ['rather-not']]]);
    await expect(council.invited(session, ida)).rejects.toMatchObject({ code: 'NOT_THEIR_KIND' });
    await allTheSame(session, ida);
  });

  test('a reason lets nobody past their own limit, their own times or the hours of young people; those are counted and never told', async () => {
    const members = council.fixture.get(MembersDoor);
    const session = await aDate({ languages: ['Polish'], toAge: 14 }, '2026-12-14');
    const busy = await council.aParent('Busy');
    await members.sayWhen(busy, { times: [], away: [{ from: '2026-12-01', to: '2026-12-31' }] }, me(busy));
    await expect(allTheSame(session, busy)).rejects.toMatchObject({ code: 'MEMBER_AWAY', field: 'memberId' });
    const early = await council.aPanel({ seats, heldOn: '2026-12-15', startsAt: '10:00', endsAt: '11:00', fit: { languages: ['Polish'] } });
    await expect(allTheSame(early, finn)).rejects.toMatchObject({ code: 'YOUNG_IN_SCHOOL_HOURS' });
    const { leftOut, cannot } = await suggestions(early);
    expect(leftOut.map(({ memberName }) => memberName)).not.toEqual(expect.arrayContaining(['Finn']));
    expect(cannot).toBeGreaterThanOrEqual(2);
  });

  test('the database takes no such thing without a gap, nor from the one it is about', async () => {
    const [booking] = await council.invited(await aDate({}, '2026-12-17'), rose);
    const put = (gaps: string, askedBy: string) => council.fixture.database.query(
      `insert into opportunities.asked_all_the_same (id, session_id, member_id, gaps, reason_sealed, asked_by, asked_at) select id, session_id, member_id, $2::text[], 'x', $3, now() from opportunities.booking where id = $1`, [booking, gaps, askedBy],
    );
    await expect(put('{}', council.jo.personId)).rejects.toThrow('asked_all_the_same_gaps');
    await expect(put('{unwell}', council.jo.personId)).rejects.toThrow('asked_all_the_same_gaps');
    await expect(put('{language}', rose)).rejects.toThrow('asked_all_the_same_not_themselves');
  });
});

test('a date that was opened without a word suits everybody', async () => {
  expect((await council.door.session(await council.aPanel({ heldOn: plainDate('2026-12-18') })))?.fit).toEqual({ languages: [], fromAge: null, toAge: null, about: [] });
});
