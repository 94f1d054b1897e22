import { clockTimeOf, instant, newId, plainDate, Refusal } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { maySeeLine } from './access-line';
import { busyTime, type TypedBusyTime } from './busy-time';
import { choicesOf, freeTime, freeTimeInWords, type TypedFreeTime } from './free-time';
import { keyOfAway, keyOfBusy, notedReasons, reasonsAsText, reasonsFromText } from './own-reasons';
import { emptyProfile, sayWhen } from './profile';
import { nextSafeMoment, safeMomentOfEach, safeTime, safeTimeInWords, whyNotSafeTimes } from './safe-time';
import { whyNotThen } from './when-free';

const today = plainDate('2026-11-23');
const refused = (deed: () => unknown) => {
  try {
    deed();
  } catch (refusal) {
    if (refusal instanceof Refusal) return `${refusal.field}: ${refusal.code}`;
    throw refusal;
  }
  return 'taken';
};

describe('when somebody can come', () => {
  const said = (typed: Partial<TypedFreeTime>) => freeTime({ days: ['TU'], often: 'week', ...typed }, today);

  test.each([['2026-11-23', '2026-11-30'], ['2026-11-26', '2026-11-30'], ['2026-11-29', '2026-11-30'], ['2026-12-28', '2027-01-04']])('said on %s, every other week from the next one counts from %s, its Monday', (on, from) => {
    expect(freeTime({ days: ['TU'], often: 'two-weeks', fromNextWeek: true }, plainDate(on)).startsOn).toBe(from);
    expect(freeTime({ days: ['TU'], often: 'two-weeks' }, plainDate(on)).startsOn).toBe(on);
    expect(freeTime({ days: ['TU'], often: 'two-weeks', startsOn: '2026-12-01', fromNextWeek: true }, plainDate(on)).startsOn).toBe('2026-12-01');
  });

  test.each([
    [{}, 'Tuesdays', 'FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU'],
    [{ from: '16:00' }, 'Tuesdays after 4pm', 'FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU'],
    [{ days: ['TH', 'MO'], to: '15:00' }, 'Mondays and Thursdays before 3pm', 'FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO,TH'],
    [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:30', to: '15:00' }, 'Monday to Friday, 9:30am to 3pm', 'FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=MO,TU,WE,TH,FR'],
    [{ often: 'two-weeks' }, 'Every other Tuesday', 'FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU'],
    [{ days: ['SA'], often: 'month' }, 'The first Saturday of a month', 'FREQ=MONTHLY;BYDAY=1SA'],
  ] as readonly (readonly [Partial<TypedFreeTime>, string, string])[])('%o is kept as a recurrence rule and said in plain words', (typed, words, rule) => {
    const time = said(typed);
    expect([freeTimeInWords(time), time.rule]).toEqual([words, rule]);
    expect(choicesOf(time)).toMatchObject({ often: typed.often ?? 'week' });
  });

  test.each([
    [{ days: [] }, 'days: ANSWER_MISSING'], [{ days: ['XX'] }, 'days: WEEKDAY_UNKNOWN'], [{ often: 'year' }, 'often: HOW_OFTEN_UNKNOWN'], [{ from: '25:00' }, 'from: TIME_NOT_REAL'],
    [{ from: '16:00', to: '16:00' }, 'to: ENDS_BEFORE_START'], [{ startsOn: '2026-02-29' }, 'startsOn: DATE_NOT_REAL'],
  ])('a bad answer is named: %o', (typed, answer) => {
    expect(refused(() => said(typed))).toBe(answer);
  });

  test('a date within the hours on such a day fits; another day, an early start or days away do not', () => {
    const free = { times: [said({ from: '16:00', to: '20:00' })], away: [{ from: plainDate('2026-12-14'), to: plainDate('2026-12-16') }], busy: [] };
    const meeting = (heldOn: string, startsAt = '16:30', endsAt = '18:30') => ({ heldOn: plainDate(heldOn), startsAt: clockTimeOf(startsAt), endsAt: clockTimeOf(endsAt) });
    const tuesdays = (_: unknown, day: string) => ['2026-12-08', '2026-12-15'].includes(day);
    expect(whyNotThen(free, meeting('2026-12-08'), tuesdays)).toBeNull();
    expect(whyNotThen(free, meeting('2026-12-09'), tuesdays)).toBe('NOT_THEIR_TIMES');
    expect(whyNotThen(free, meeting('2026-12-08', '15:30'), tuesdays)).toBe('NOT_THEIR_TIMES');
    expect(whyNotThen(free, meeting('2026-12-15'), tuesdays)).toBe('MEMBER_AWAY');
    expect(whyNotThen({ ...free, times: [] }, meeting('2026-12-09', '03:00'), tuesdays)).toBeNull();
  });

  test('days away that are over are let go, and a limit is a number of dates', () => {
    const profile = emptyProfile(newId());
    const { state, facts } = sayWhen(profile, { times: [], away: [{ from: '2026-11-01', to: '2026-11-22' }, { from: '2026-11-23' }], mostAMonth: 2 }, today);
    expect(state).toMatchObject({ mostAMonth: 2, away: [{ from: '2026-11-23', to: '2026-11-23' }] });
    expect(facts[0].data.fields).toEqual(['mostAMonth', 'away']);
    expect(refused(() => sayWhen(profile, { times: [], away: [{ from: '2026-12-02', to: '2026-12-01' }] }, today))).toBe('to: LAST_DAY_TOO_EARLY');
    expect(refused(() => sayWhen(profile, { times: [], away: [], mostAMonth: 0 }, today))).toBe('mostAMonth: NUMBER_OUT_OF_RANGE');
  });
});

describe('when somebody can’t come, again and again', () => {
  const thursdays = (different: Partial<TypedBusyTime> = {}) => busyTime({ days: ['TH'], often: 'week', from: '09:00', to: '13:00', ...different }, today);
  const at = (heldOn: string, startsAt: string, endsAt: string) => ({ heldOn: plainDate(heldOn), startsAt: clockTimeOf(startsAt), endsAt: clockTimeOf(endsAt) });
  const onThursdays = (_: unknown, day: string) => ['2026-12-03', '2026-12-10', '2026-12-24'].includes(day);
  const why = (busy: ReturnType<typeof thursdays>, meeting: ReturnType<typeof at>) => whyNotThen({ times: [], away: [], busy: [busy] }, meeting, onThursdays);

  test('a date that lies in it, or only touches it, is not for them; one before or after it is', () => {
    expect(why(thursdays(), at('2026-12-03', '10:00', '12:00'))).toBe('MEMBER_AWAY');
    expect(why(thursdays(), at('2026-12-03', '12:30', '14:00'))).toBe('MEMBER_AWAY');
    expect(why(thursdays(), at('2026-12-03', '13:00', '14:00'))).toBeNull();
    expect(why(thursdays(), at('2026-12-03', '08:00', '09:00'))).toBeNull();
    expect(why(thursdays(), at('2026-12-04', '10:00', '12:00'))).toBeNull();
    expect(why(thursdays({ from: null, to: null }), at('2026-12-03', '18:00', '19:00'))).toBe('MEMBER_AWAY');
  });

  test('it has an end, and days on which they can all the same', () => {
    const busy = thursdays({ until: '2026-12-10', except: ['2026-12-03', '2026-12-03', '2026-11-05'] });
    expect(busy.except).toEqual(['2026-12-03']);
    expect(['2026-12-03', '2026-12-10', '2026-12-24'].map((day) => why(busy, at(day, '10:00', '12:00')))).toEqual([null, 'MEMBER_AWAY', null]);
  });

  test('they stand before the times somebody said are good', () => {
    expect(whyNotThen({ times: [freeTime({ days: ['TH'], often: 'week' }, today)], away: [], busy: [thursdays()] }, at('2026-12-03', '10:00', '12:00'), onThursdays)).toBe('MEMBER_AWAY');
  });

  test.each([
    [{ days: [] }, 'days: ANSWER_MISSING'], [{ until: '2026-11-22' }, 'until: LAST_DAY_TOO_EARLY'], [{ except: ['2026-02-30'] }, 'except: DATE_NOT_REAL'], [{ from: '13:00' }, 'to: ENDS_BEFORE_START'],
    [{ except: Array.from({ length: 31 }, (_, n) => `2027-01-${String(n + 1).padStart(2, '0')}`) }, 'except: TOO_MANY_TIMES'],
  ])('a bad answer is named: %o', (typed, answer) => expect(refused(() => thursdays(typed))).toBe(answer));

  test('what is over is let go; an old page that knows nothing of it leaves it as it is', () => {
    const { state } = sayWhen(emptyProfile(newId()), { times: [], away: [], busy: [{ days: ['TH'], often: 'week', until: '2026-11-30' }] }, today);
    expect(state.busy).toHaveLength(1);
    expect(sayWhen(state, { times: [], away: [] }, plainDate('2026-11-30')).state.busy).toHaveLength(1);
    expect(sayWhen(state, { times: [], away: [] }, plainDate('2026-12-01')).state.busy).toEqual([]);
  });
});

describe('a note to themself beside the days', () => {
  const days = { from: plainDate('2026-12-21'), to: plainDate('2026-12-28') };

  test('stays when it is not said again, goes when it is emptied or when its days go', () => {
    const noted = notedReasons(new Map(), [{ key: keyOfAway(days), why: 'Family\ncourt: all week' }]);
    expect([...noted]).toEqual([['2026-12-21 to 2026-12-28', 'Family court: all week']]);
    expect(notedReasons(noted, [{ key: keyOfAway(days) }])).toEqual(noted);
    expect(notedReasons(noted, [{ key: keyOfAway(days), why: ' ' }]).size).toBe(0);
    expect(notedReasons(noted, []).size).toBe(0);
    expect(refused(() => notedReasons(new Map(), [{ key: 'x', why: 'x'.repeat(101) }]))).toBe('why: ANSWER_TOO_LONG');
  });

  test('is read back as it was written', () => {
    const busy = keyOfBusy(busyTime({ days: ['TH'], often: 'week', from: '09:30' }, today));
    const noted = new Map([[keyOfAway(days), 'Court: 10:30'], [busy, 'Mum’s clinic']]);
    expect(reasonsFromText(reasonsAsText(noted))).toEqual(noted);
    expect(reasonsFromText('')).toEqual(new Map());
  });
});

describe('when it is safe to get in touch', () => {
  const schoolHours = safeTime({ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '09:00', to: '15:00' });
  const next = (from: string, times = [schoolHours]) => nextSafeMoment(times, instant(from)).toISOString();

  test('it is said in plain words', () => expect(safeTimeInWords(schoolHours)).toBe('Monday to Friday, 9am to 3pm'));

  test.each([
    ['within it, at once', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
    ['too early, later that day', '2026-11-23T07:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['when it has just ended, the next day', '2026-11-23T15:00:00Z', '2026-11-24T09:00:00.000Z'],
    ['on Friday evening, on Monday', '2026-11-27T20:00:00Z', '2026-11-30T09:00:00.000Z'],
    ['over the change of clocks, at nine on the wall', '2027-03-27T12:00:00Z', '2027-03-29T08:00:00.000Z'],
  ])('%s', (_, from, at) => expect(next(from)).toBe(at));

  test('who said nothing can be written to at once', () => expect(next('2026-11-23T23:00:00Z', [])).toBe('2026-11-23T23:00:00.000Z'));

  test('two records leave the times both call safe; none within the week is none at all', () => {
    const both = (from: string, ...others: (typeof schoolHours)[]) => safeMomentOfEach([[schoolHours], ...others.map((one) => [one])], instant(from))?.toISOString() ?? null;
    const tuesdayNoon = safeTime({ days: ['TU'], from: '12:00', to: '18:00' });
    expect(both('2026-11-23T10:00:00Z', tuesdayNoon)).toBe('2026-11-24T12:00:00.000Z');
    expect(both('2026-11-24T13:00:00Z', tuesdayNoon)).toBe('2026-11-24T13:00:00.000Z');
    expect(both('2026-11-24T15:00:00Z', tuesdayNoon)).toBe('2026-12-01T12:00:00.000Z');
    expect(both('2026-11-23T10:00:00Z', safeTime({ days: ['MO', 'TU', 'WE', 'TH', 'FR'], from: '15:00', to: '18:00' }))).toBeNull();
    expect(safeMomentOfEach([[schoolHours], []], instant('2026-11-23T07:00:00Z'))?.toISOString()).toBe('2026-11-23T09:00:00.000Z');
  });

  test('a time only in the night would never come, so it is asked again', () => {
    const day = { from: clockTimeOf('08:00'), until: clockTimeOf('20:00') };
    expect(whyNotSafeTimes([safeTime({ days: ['MO'], from: '22:00' })], day)).toBe('SAFE_TIMES_AT_NIGHT');
    expect(whyNotSafeTimes([schoolHours], day)).toBeNull();
    expect(whyNotSafeTimes([], day)).toBeNull();
  });
});

test('a line for the team stays with the team; one for the venue everybody sees who makes the date', () => {
  const seen = (seenBy: 'team' | 'hosts' | 'venue') => (['team', 'hosts', 'venue'] as const).filter((audience) => maySeeLine({ seenBy }, audience));
  expect([seen('team'), seen('hosts'), seen('venue')]).toEqual([['team'], ['team', 'hosts'], ['team', 'hosts', 'venue']]);
});
