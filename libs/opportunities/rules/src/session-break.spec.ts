import { expect, test } from 'vitest';

import { breakEndsAt, planBreak, whyNotPlanBreak, type TypedBreak } from './session-break';
import { aSession, duringSession, longBefore } from './testing/a-session';

const session = aSession({ startsAt: '10:00' as never, endsAt: '16:00' as never });
const plan = (typed: Partial<TypedBreak>) => planBreak(session, { startsAt: '13:30', minutes: 60, ...typed }, longBefore.now);

test('a date has a break, and whoever comes reads from when to when', () => {
  const { state, facts } = plan({});
  expect([state.breakAt, state.breakMinutes, breakEndsAt(state)]).toEqual(['13:30', 60, '14:30']);
  expect(facts).toMatchObject([{ name: 'opportunities.session-break-planned', data: { breakAt: '13:30', minutes: 60 } }]);
});

test('without a beginning there is none any more', () => {
  expect(planBreak(plan({}).state, { startsAt: null, minutes: 60 }, longBefore.now).state).toMatchObject({ breakAt: null, breakMinutes: null });
  expect(breakEndsAt(session)).toBeNull();
});

test.each([
  [{ startsAt: '10:00' }, 'BREAK_OUTSIDE_DATE'], [{ startsAt: '15:00' }, 'BREAK_OUTSIDE_DATE'], [{ startsAt: '08:00' }, 'BREAK_OUTSIDE_DATE'], [{ startsAt: 'noon' }, 'TIME_NOT_REAL'],
  [{ minutes: null }, 'ANSWER_MISSING'], [{ minutes: 4 }, 'NUMBER_OUT_OF_RANGE'], [{ minutes: 181 }, 'NUMBER_OUT_OF_RANGE'],
])('%j is refused: %s', (different, code) => expect(() => plan(different)).toThrow(code));

test('a date that has begun keeps its break', () => expect(whyNotPlanBreak(aSession(), duringSession)).toBe('SESSION_STARTED'));
