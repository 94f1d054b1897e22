import { describe, expect, test } from 'vitest';

import { markAttendance, minutesThere, whyNotMark } from './attendance';
import { closeRegister, whyNotCloseRegister } from './register';
import { aBooking } from './testing/a-booking';
import { aSession, duringSession, longBefore } from './testing/a-session';

const session = aSession();

describe('the register', () => {
  test('opens when the session starts', () => {
    expect(whyNotMark(aBooking.confirmed(), session, longBefore.now)).toBe('REGISTER_NOT_OPEN');
    expect(whyNotMark(aBooking.confirmed(), session, duringSession)).toBeNull();
  });

  test('marks people who are confirmed, and takes a wrong mark away again', () => {
    const late = markAttendance(aBooking.confirmed(), 'came-late', session, duringSession).state;
    expect(late.state).toBe('came-late');
    expect(markAttendance(late, null, session, duringSession).state.state).toBe('confirmed');
  });

  test('says why somebody cannot be marked', () => {
    expect(whyNotMark(aBooking.waitingForPermission(), session, duringSession)).toBe('PERMISSION_WAITING');
    expect(whyNotMark(aBooking.accepted(), session, duringSession)).toBe('NOT_CONFIRMED');
    expect(whyNotMark(aBooking.confirmed(), { ...session, registerClosedAt: duringSession }, duringSession)).toBe('REGISTER_CLOSED');
  });

  test('cannot be closed while somebody is unmarked', () => {
    expect(whyNotCloseRegister(session, [aBooking.came(), aBooking.confirmed()], duringSession)).toBe('REGISTER_NOT_FINISHED');
    expect(whyNotCloseRegister(session, [aBooking.came()], longBefore.now)).toBe('REGISTER_NOT_OPEN');
  });

  test('tells each coming once, with minutes only for those who came', () => {
    const bookings = [aBooking.came(), aBooking.cameLate(), aBooking.sentWord(), aBooking.didNotCome(), aBooking.declined()];
    const { state, facts } = closeRegister(session, bookings, duringSession);
    expect(state.registerClosedAt).toBe(duringSession);
    expect(facts.map(({ name }) => name)).toEqual(['opportunities.register-closed', ...Array.from({ length: 4 }, () => 'opportunities.attendance-confirmed')]);
    expect(facts.slice(1).map(({ data }) => [data.attendance, data.minutes, data.activity])).toEqual([
      ['came', 120, 'interview-panel'], ['came-late', 120, 'interview-panel'], ['sent-word', 0, 'interview-panel'], ['did-not-come', 0, 'interview-panel'],
    ]);
  });

  test('is closed once', () => expect(whyNotCloseRegister({ ...session, registerClosedAt: duringSession }, [], duringSession)).toBe('REGISTER_CLOSED'));

  test('somebody late is paid for the whole time', () => expect(minutesThere('came-late', 90)).toBe(90));
});
