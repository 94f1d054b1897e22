import { newId, pence, type PlainDate, Refusals } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { hasStarted, lengthInMinutes, openSession, startOf, usualAnswerBy, type ProposedSession } from './session';
import { aSession } from './testing/a-session';

const today = '2026-11-23' as PlainDate;
const pay = { payTier: 'two-hours' as const, payPence: pence(5250), payBy: '2026-12-22' as PlainDate };
const proposed: ProposedSession = {
  kind: 'panel', title: ' Help choose a new team manager ', plainSummary: 'Three people want this job.', heldOn: '2026-12-08', startsAt: '16:30', endsAt: '18:30',
  place: 'Harbour House', activity: 'panel', seats: [{ kind: 'parent-carer', count: 2 }, { kind: 'young-person', count: 1 }], contactId: newId<'Person'>(),
};
const open = (different: Partial<ProposedSession> = {}) => openSession({ ...proposed, ...different }, pay, newId<'Session'>(), today, (typed) => typed);

describe('opening a session', () => {
  test('keeps what was promised and says so', () => {
    const { state, facts } = open();
    expect(state).toMatchObject({ title: 'Help choose a new team manager', payPence: 5250, answerBy: '2026-12-03', seats: [{ kind: 'parent-carer', count: 2, taken: 0 }, { kind: 'young-person', count: 1, taken: 0 }] });
    expect(facts[0]).toMatchObject({ name: 'opportunities.session-opened', data: { kind: 'panel', heldOn: '2026-12-08' } });
  });

  test.each([
    [{ title: '  ' }, 'ANSWER_MISSING'], [{ title: 'x'.repeat(201) }, 'ANSWER_TOO_LONG'], [{ place: '\u0000' }, 'ANSWER_MISSING'],
    [{ heldOn: '2027-02-31' }, 'DATE_NOT_REAL'], [{ heldOn: '2026-11-22' }, 'DATE_IN_PAST'], [{ startsAt: '25:00' }, 'TIME_NOT_REAL'],
    [{ endsAt: '16:30' }, 'ENDS_BEFORE_START'], [{ startsAt: '05:00', endsAt: '23:00' }, 'SESSION_TOO_LONG'],
    [{ heldOn: '2027-03-28', startsAt: '01:30', endsAt: '03:00' }, 'LOCAL_TIME_DOES_NOT_EXIST'], [{ answerBy: '2026-12-09' }, 'ANSWER_BY_AFTER_SESSION'],
    [{ seats: [] }, 'SESSION_WITHOUT_SEATS'], [{ seats: [{ kind: 'parent-carer', count: 1.5 }] }, 'NUMBER_NOT_WHOLE'], [{ seats: [{ kind: 'parent-carer', count: -1 }] }, 'NUMBER_OUT_OF_RANGE'],
  ] as const)('%j is refused: %s', (different, code) => expect(() => open(different as Partial<ProposedSession>)).toThrow(code));

  test('tells several problems at once', () => {
    const attempt = () => open({ heldOn: '2026-11-01', endsAt: '10:00' });
    expect(attempt).toThrow(Refusals);
  });

  test('emoji and right-to-left words stay', () => expect(open({ title: 'مرحبا 👋' }).state.title).toBe('مرحبا 👋'));

  test('people have five days less to think when the session is near', () => {
    expect(usualAnswerBy('2026-12-08' as PlainDate, today)).toBe('2026-12-03');
    expect(usualAnswerBy('2026-11-26' as PlainDate, today)).toBe('2026-11-24');
    expect(usualAnswerBy(today, today)).toBe(today);
  });

  test('4:30pm is 4:30pm in summer and in winter', () => {
    expect(startOf(aSession()).toISOString()).toBe('2026-12-08T16:30:00.000Z');
    expect(startOf(aSession({ heldOn: '2027-07-06' as PlainDate })).toISOString()).toBe('2027-07-06T15:30:00.000Z');
    expect(hasStarted(aSession(), startOf(aSession()))).toBe(true);
    expect(lengthInMinutes(aSession())).toBe(120);
  });
});
