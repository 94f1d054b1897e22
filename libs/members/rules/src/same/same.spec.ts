import { instant, plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { emptyProfile } from '../profile/profile';
import { aMember } from '../testing/a-member';
import { findLikeness, likenessOf, sayNotSame, type Comparable } from './likeness';
import { joinRecords, partRecords, strictestWays, whyNotJoinRecords, type Joining } from './joined-record';
import { stricterProfile } from './stricter-profile';

const id = <Kind extends string>(end: number) => `01890000-0000-7000-8000-0000000000${end}` as Id<Kind>;
const at = instant('2026-11-23T09:00:00Z');
const zofia: Comparable = { id: id(11), fullName: 'Zofia Wilk', knownAs: 'Zofia', bornOn: null, reference: null, email: null, phone: '07700900111' };
const like = (one: Partial<Comparable>, other: Partial<Comparable>) => likenessOf({ ...zofia, ...one }, { ...zofia, id: id(12), ...other });

test.each<[string, Partial<Comparable>, Partial<Comparable>, readonly string[]]>([
  ['another spelling with the same phone', {}, { fullName: 'Sofia Wilk', knownAs: 'Sofia' }, ['near-name', 'same-phone']],
  ['the names in another order', { phone: null }, { fullName: 'WILK, Zofia' }, ['same-name']],
  ['accents', { phone: null }, { fullName: 'Żofia Wilk', knownAs: 'Z' }, ['same-name']],
  ['the name they are called by', { fullName: 'Mohammed Rafiq', knownAs: 'Mo' }, { fullName: 'Mo Rafiq', knownAs: 'Mo', phone: null }, ['same-name']],
  ['a day of birth typed month first', { bornOn: plainDate('2011-03-04') }, { fullName: 'Sofia Wilk', knownAs: 'Sofia', bornOn: plainDate('2011-04-03'), phone: null }, ['near-name', 'birthday-turned']],
  ['born on the leap day', { bornOn: plainDate('2012-02-29') }, { fullName: 'Sofia Wilk', knownAs: 'Sofia', bornOn: plainDate('2012-02-29'), phone: null }, ['near-name', 'same-birthday']],
])('%s is a question', (_, one, other, reasons) => expect(like(one, other)).toEqual(reasons));

test.each<[string, Partial<Comparable>, Partial<Comparable>]>([
  ['a family with one phone', {}, { fullName: 'Marek Wilk', knownAs: 'Marek' }],
  ['a near name and nothing else', { phone: null }, { fullName: 'Sofia Wilk', knownAs: 'Sofia' }],
  ['twins’ names on two days of birth', { bornOn: plainDate('2011-03-04') }, { bornOn: plainDate('2012-03-04') }],
  ['the team’s own two numbers', { reference: 'P-1' }, { reference: 'P-2' }],
  ['short names with one letter apart', { fullName: 'Ann Lee', knownAs: 'Ann' }, { fullName: 'Ian Lee', knownAs: 'Ian' }],
])('%s is no question', (_, one, other) => expect(like(one, other)).toEqual([]));

test('a pair is one pair, and what was settled is not settled again', () => {
  const found = findLikeness(id(21), [id(12), id(11)], ['same-name'], at).state;
  expect([found.oneId, found.otherId]).toEqual([id(11), id(12)]);
  const settled = sayNotSame(found, id(31), at).state;
  expect(settled.state).toBe('not-same');
  expect(() => sayNotSame(settled, id(31), at)).toThrow('LIKENESS_SETTLED');
});

const joining = (different: Partial<Joining> = {}): Joining => ({
  kept: aMember({ id: id(11) }), other: aMember({ id: id(12) }), besideOther: 0, keptHasDeciders: false, otherHasDeciders: false, cohortsDiffer: false, keptApart: false, ...different,
});

test('two records of one person are joined, and parted again', () => {
  const joined = joinRecords(id(41), joining(), id(31), at).state;
  expect(joined).toMatchObject({ keptId: id(11), otherId: id(12), partedAt: null });
  const parted = partRecords(joined, id(31), at).state;
  expect(parted.partedAt).toEqual(at);
  expect(() => partRecords(parted, id(31), at)).toThrow('RECORDS_PARTED');
});

test.each<[string, Partial<Joining>, string]>([
  ['with itself', { other: aMember({ id: id(11) }) }, 'RECORD_IS_ITSELF'],
  ['that is set beside another already', { other: aMember({ id: id(12), sameAs: id(13) }) }, 'RECORD_JOINED'],
  ['to one that is set beside another', { kept: aMember({ id: id(11), sameAs: id(13) }) }, 'RECORD_JOINED'],
  ['with records beside it', { besideOther: 1 }, 'RECORD_HAS_OTHERS'],
  ['of a child and an adult', { other: aMember({ id: id(12), kind: 'young-person' }) }, 'RECORDS_YOUNG_AND_ADULT'],
  ['of two cohorts', { cohortsDiffer: true }, 'COHORTS_APART'],
  ['where a rule would be broken by it', { keptApart: true }, 'RECORDS_KEPT_APART'],
  ['that say who may say yes, both', { keptHasDeciders: true, otherHasDeciders: true }, 'RECORDS_BOTH_DECIDED'],
  ['where only the other says who may say yes', { otherHasDeciders: true }, 'RECORD_DECIDERS_LOST'],
])('a record is not joined %s', (_, different, code) => expect(whyNotJoinRecords(joining(different))).toBe(code));

test('a way to reach somebody stays safe only where both records name it', () => {
  expect(strictestWays(['email', 'text'], [['text', 'call']])).toEqual(['text']);
  expect(strictestWays(['email'], [])).toEqual(['email']);
  expect(strictestWays(['email'], [[]])).toEqual([]);
});

test('of two records the stricter counts for planning: each kind they would rather not do, each day away, the lower limit; times are those of the record in hand', () => {
  const away = { from: plainDate('2026-12-01'), to: plainDate('2026-12-03') };
  const own = { ...emptyProfile(id<'Member'>(11)), mostAMonth: 4, ratherNot: ['training'] as const };
  const other = { ...emptyProfile(id<'Member'>(12)), mostAMonth: 2, ratherNot: ['panel', 'training'] as const, away: [away] };
  expect(stricterProfile(own, [other])).toEqual({ times: [], away: [away], busy: [], mostAMonth: 2, ratherNot: ['panel', 'training'] });
  expect(stricterProfile(own, [])).toEqual({ times: [], away: [], busy: [], mostAMonth: 4, ratherNot: ['training'] });
  const tuesdays = [{ days: ['tuesday'] }] as never;
  const mondays = [{ days: ['monday'] }] as never;
  const clinic = { rule: 'FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TH', startsOn: plainDate('2026-12-03'), from: null, to: null, until: null, except: [] };
  expect(stricterProfile(own, [{ ...other, busy: [clinic] }]).busy).toEqual([clinic]);
  expect(stricterProfile({ ...own, times: tuesdays }, [{ ...other, times: mondays }]).times).toBe(tuesdays);
  expect(stricterProfile(own, [{ ...other, times: mondays }]).times).toBe(mondays);
});
