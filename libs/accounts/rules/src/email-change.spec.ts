import { instant, laterBy, newId, type Actor, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { askForEmailChange, tryEmailChange, whyNotChangeEmailOf, whyNotChangeOwnEmail, whyNotConfirm, whyNotRemoveEmail } from './email-change';

const now = instant('2026-11-23T09:00:00Z');
const minutes = (count: number) => laterBy(now, count * 60_000);
const being = (different: Partial<Actor> = {}): Actor => ({ kind: 'person', personId: newId(), roles: ['coordinator'], purpose: 'signed-in', assurance: 1, ...different });
const [jo, other] = [being(), being()];
const asked = () => askForEmailChange({ id: newId(), personId: newId(), askedById: jo.personId as Id<'Person'>, sureBy: 'met', email: 'new@home.example', oldEmail: 'old@home.example' }, now).state;

test('a new address counts once its code is written by whoever asked, within half an hour, once, after at most five tries', () => {
  expect(tryEmailChange(asked(), true, jo, minutes(29)).state.changedAt).toEqual(minutes(29));
  for (const why of [whyNotConfirm(asked(), false, jo, now), whyNotConfirm(asked(), true, jo, minutes(31)), whyNotConfirm(asked(), true, jo, minutes(-5)), whyNotConfirm(asked(), true, other, now)]) expect(why).toBe('EMAIL_CODE_NOT_RIGHT');
  expect(whyNotConfirm(tryEmailChange(asked(), true, jo, now).state, true, jo, now)).toBe('EMAIL_CODE_NOT_RIGHT');
  let tried = asked();
  for (let tries = 0; tries < 5; tries++) tried = tryEmailChange(tried, false, jo, now).state;
  expect(whyNotConfirm(tried, true, jo, now)).toBe('EMAIL_CODE_NOT_RIGHT');
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
