import { instant, newId } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { emailAddress, nameRight, openAccount, type AccountDetails } from './person';
import { endRole, grantRole } from './role-grant';
import { endSession, openSession, sessionLimits } from './session';

const now = instant('2026-11-23T09:00:00Z');
const details: AccountDetails = { displayName: 'Zoë ‏مرحبا 🙂', firstName: 'Zoë', email: 'Zoe@Mail.Example', audience: 'adult' };
const open = (changes: Partial<AccountDetails>) => openAccount(newId(), { ...details, ...changes }, now);

test('a name may be in any script; an address is kept in lower case', () => {
  expect(open({}).state).toMatchObject({ displayName: details.displayName, signInEmail: 'zoe@mail.example', demoKey: null });
  expect(open({ email: null }).state.signInEmail).toBeNull();
});

test.each([
  [{ displayName: '' }, 'ANSWER_MISSING', 'displayName'],
  [{ displayName: '\u0000 ' }, 'ANSWER_MISSING', 'displayName'],
  [{ firstName: 'x'.repeat(121) }, 'ANSWER_TOO_LONG', 'firstName'],
  [{ email: 'two@at@signs.example' }, 'EMAIL_NOT_UNDERSTOOD', 'email'],
  [{ email: 'a@b' }, 'EMAIL_NOT_UNDERSTOOD', 'email'],
])('%j is refused by the name of its field', (changes, code, field) => {
  expect(() => open(changes)).toThrow(expect.objectContaining({ code, field }));
});

test('two addresses that differ in capitals are one', () => {
  expect(emailAddress(' A.B@C.Example ')).toBe(emailAddress('a.b@c.example'));
});

test('only roles we know are given, and an ended one keeps its days', () => {
  expect(() => grantRole(newId(), newId(), 'king', now)).toThrow(expect.objectContaining({ code: 'ROLE_UNKNOWN', field: 'role' }));
  const grant = grantRole(newId(), newId(), 'dpo', now).state;
  expect(endRole(grant, instant('2027-01-01T00:00:00Z')).state).toMatchObject({ grantedAt: now, role: 'dpo' });
});

test('staff sign in again each working day, members after half a day, and nobody stays after half an hour unused', () => {
  expect([sessionLimits('staff'), sessionLimits('adult'), sessionLimits('young')].map(({ longestHours }) => longestHours)).toEqual([10, 12, 12]);
  const session = openSession({ id: newId(), person: { id: newId(), audience: 'staff' }, tokenMark: new Uint8Array(32), assurance: 1 }, now).state;
  expect(session.endsAt).toEqual(instant('2026-11-23T19:00:00Z'));
  expect(session.idleMinutes).toBe(30);
  expect(endSession(session, now).facts[0]).toMatchObject({ name: 'accounts.signed-out', subjectId: session.personId });
});

test('a name that was put right in a record is what the account is called; the same again changes nothing, and the fact tells no name', () => {
  const person = open({ displayName: 'Robin Fox', firstName: 'Robin' }).state;
  const right = nameRight(person, { displayName: 'Robyn Foxe', firstName: 'Robyn' });
  expect(right?.state).toMatchObject({ displayName: 'Robyn Foxe', firstName: 'Robyn' });
  expect(right?.facts).toMatchObject([{ name: 'accounts.name-changed', data: { fields: ['displayName', 'firstName'] } }]);
  expect(nameRight(person, { displayName: 'Robin Fox', firstName: 'Robin' })).toBeNull();
});
