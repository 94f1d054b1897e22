import { instant, laterBy, newId, type Actor, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import {
  askForEmailChange, countEmailChange, emailProofsOf, letEmailChange, stopEmailChange, tryEmailChange, whyNotChangeEmailOf, whyNotChangeOwnEmail, whyNotConfirm, whyNotProveBy, whyNotRemoveEmail, type EmailProof,
} from './email-change';

const now = instant('2026-11-23T09:00:00Z');
const minutes = (count: number) => laterBy(now, count * 60_000);
const being = (different: Partial<Actor> = {}): Actor => ({ kind: 'person', personId: newId(), roles: ['coordinator'], purpose: 'signed-in', assurance: 1, ...different });
const [jo, other] = [being(), being()];
const [right, wrong] = [{ code: true, oldCode: false }, { code: false, oldCode: true }];
const days = (count: number) => minutes(count * 24 * 60);
const alone = (proveBy: EmailProof) => askForEmailChange({ id: newId(), personId: jo.personId as Id<'Person'>, askedById: jo.personId as Id<'Person'>, sureBy: null, proveBy, email: 'new@home.example', oldEmail: 'old@home.example' }, now).state;
const asked = () => askForEmailChange({ id: newId(), personId: newId(), askedById: jo.personId as Id<'Person'>, sureBy: 'met', proveBy: null, email: 'new@home.example', oldEmail: 'old@home.example' }, now).state;

test('a new address counts once its code is written by whoever asked, within half an hour, once, after at most five tries', () => {
  expect(tryEmailChange(asked(), right, 3, jo, minutes(29)).state.changedAt).toEqual(minutes(29));
  for (const why of [whyNotConfirm(asked(), wrong, jo, now), whyNotConfirm(asked(), right, jo, minutes(31)), whyNotConfirm(asked(), right, jo, minutes(-5)), whyNotConfirm(asked(), right, other, now)]) expect(why).toBe('EMAIL_CODE_NOT_RIGHT');
  expect(whyNotConfirm(tryEmailChange(asked(), right, 3, jo, now).state, right, jo, now)).toBe('EMAIL_CODE_NOT_RIGHT');
  let tried = asked();
  for (let tries = 0; tries < 5; tries++) tried = tryEmailChange(tried, wrong, 3, jo, now).state;
  expect(whyNotConfirm(tried, right, jo, now)).toBe('EMAIL_CODE_NOT_RIGHT');
});

test('an address goes only where another way stays, and a colleague’s never', () => {
  const why = (audience: string, otherWays: number, email: string | null = 'a@home.example') => whyNotRemoveEmail({ audience, otherWays, email });
  expect([why('adult', 1), why('adult', 0), why('staff', 2), why('young', 1, null)]).toEqual([null, 'EMAIL_ONLY_WAY', 'EMAIL_ONLY_WAY', 'NO_EMAIL']);
});

test('the team changes it for people who take part, administrators for colleagues, and for nobody with power', () => {
  const person = (audience: 'adult' | 'staff', ...roles: readonly string[]) => ({ id: newId<'Person'>(), audience, roles });
  const ade = being({ roles: ['administrator'] });
  expect([whyNotChangeEmailOf(person('adult', 'parent-carer'), jo), whyNotChangeEmailOf(person('staff', 'hr'), jo), whyNotChangeEmailOf(person('staff', 'hr'), ade)]).toEqual([null, 'NOT_FOUND', null]);
  expect([whyNotChangeEmailOf(person('staff', 'administrator'), ade), whyNotChangeEmailOf(person('staff', 'finance-approver', 'hr'), ade)]).toEqual(['EMAIL_OF_POWER', 'EMAIL_OF_POWER']);
  expect(whyNotChangeEmailOf({ ...person('staff'), id: ade.personId as Id<'Person'> }, ade)).toBe('WAYS_IN_OF_YOUR_OWN');
});

test('one’s own is changed after a second proof where there is one, and never on a worker’s device', () => {
  const [parent, colleague] = [{ audience: 'adult', secondProofs: 0 }, { audience: 'staff', secondProofs: 0 }];
  expect([whyNotChangeOwnEmail(parent, being()), whyNotChangeOwnEmail({ ...parent, secondProofs: 1 }, being()), whyNotChangeOwnEmail({ ...parent, secondProofs: 1 }, being({ provedLately: true }))]).toEqual([null, 'STEP_UP_FIRST', null]);
  expect([whyNotChangeOwnEmail(colleague, being()), whyNotChangeOwnEmail(colleague, being({ provedLately: true }))]).toEqual(['STEP_UP_FIRST', null]);
  expect(whyNotChangeOwnEmail(parent, being({ purpose: 'supported by somebody' }))).toBe('SIGN_IN_FIRST');
});

test('somebody with one proof shows that it is them by a code from before, or the team does; an app or a key is asked for otherwise, and an open page alone is not enough', () => {
  const ways = (different: object) => emailProofsOf({ audience: 'adult', secondProofs: 0, email: 'old@home.example', hasOwnPhone: true, ...different });
  expect([ways({}), ways({ email: null }), ways({ hasOwnPhone: false }), ways({ email: null, hasOwnPhone: false }), ways({ secondProofs: 1 }), ways({ audience: 'staff' })])
    .toEqual([['email', 'text', 'team'], ['text', 'team'], ['email', 'team'], ['team'], [], []]);
  expect([whyNotProveBy('text', ['email', 'team']), whyNotProveBy(null, ['team']), whyNotProveBy(null, []), whyNotProveBy('team', ['team'])]).toEqual(['EMAIL_PROOF_NOT_THERE', 'EMAIL_PROOF_NOT_THERE', null, null]);
});

test('with a code from before it counts some days later, and may be stopped until then', () => {
  const both = { code: true, oldCode: true };
  expect([whyNotConfirm(alone('email'), right, jo, now), whyNotConfirm(alone('text'), wrong, jo, now), whyNotConfirm(alone('email'), both, jo, now)]).toEqual(['EMAIL_CODE_NOT_RIGHT', 'EMAIL_CODE_NOT_RIGHT', null]);
  const waits = tryEmailChange(alone('email'), both, 3, jo, now).state;
  expect([waits.changedAt, waits.countsAt, whyNotConfirm(waits, both, jo, now)]).toEqual([null, days(3), 'EMAIL_CODE_NOT_RIGHT']);
  expect([countEmailChange(waits, minutes(3 * 24 * 60 - 1)), countEmailChange(waits, days(3))?.state.changedAt]).toEqual([null, days(3)]);
  const stopped = stopEmailChange(waits, now).state;
  expect([countEmailChange(stopped, days(9)), stopped.stoppedAt]).toEqual([null, now]);
  expect(() => stopEmailChange(stopped, now)).toThrow(expect.objectContaining({ code: 'NO_EMAIL_WAITS' }));
});

test('without one it waits for the team, however long that takes', () => {
  const waits = tryEmailChange(alone('team'), right, 3, jo, now).state;
  expect([waits.countsAt, countEmailChange(waits, days(400))]).toEqual([null, null]);
  expect(letEmailChange(waits, 'rang-known-number', minutes(60)).state.changedAt).toEqual(minutes(60));
  for (const none of [null, alone('team'), asked()]) expect(() => letEmailChange(none, 'met', now)).toThrow(expect.objectContaining({ code: 'NO_EMAIL_WAITS' }));
});
