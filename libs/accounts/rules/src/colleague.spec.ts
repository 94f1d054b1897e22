import { instant, newId, type Actor, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { takesTwo, whyNotChangeColleague, whyNotEnd, whyNotGive } from './colleague';
import { closeAccount, openAccount, openAccountAgain } from './person';
import { colleagueRoles, powerfulRoles } from './role';
import { giveRole, takeRole } from './role-grant';
import { agreeToRole, askForRole, declineRole, whyNotAgree } from './waiting-role';

const now = instant('2026-11-23T09:00:00Z');
const being = (...roles: readonly string[]): Actor => ({ kind: 'person', personId: newId(), roles, purpose: 'signed-in', assurance: 2 });
const machine: Actor = { kind: 'system', personId: null, roles: ['system'], purpose: 'terminal', assurance: 2 };
const [ade, nia, hannah, jo] = [being('administrator'), being('administrator'), being('service-lead'), being('coordinator')];
const asked = (personId = jo.personId as Id<'Person'>) => askForRole({ id: newId(), personId, role: 'finance-approver', askedById: ade.personId as Id<'Person'> }, now).state;
const nobodyElse = { administrators: 0, serviceLeads: 0 };

test('an administrator changes what colleagues may do, never their own, and nothing of people who take part', () => {
  const colleague = (id: Id<'Person'> | null, audience: 'staff' | 'adult' = 'staff') => ({ id: id as Id<'Person'>, audience, roles: [] });
  expect(whyNotChangeColleague(colleague(jo.personId), ade)).toBeNull();
  expect(whyNotChangeColleague(colleague(ade.personId), ade)).toBe('ROLE_OF_YOUR_OWN');
  expect(whyNotChangeColleague(colleague(newId<'Person'>(), 'adult'), ade)).toBe('NOT_FOUND');
});

test('no role of people who take part is given, none that is made up, and none twice', () => {
  expect(['parent-carer', 'young-person', 'guardian', 'king', ''].map((role) => whyNotGive(role, []))).toEqual(Array(5).fill('ROLE_UNKNOWN'));
  expect([whyNotGive('hr', []), whyNotGive('hr', ['hr'])]).toEqual([null, 'ROLE_HELD']);
  expect(colleagueRoles).toHaveLength(15);
});

test('power takes two: whoever could help themselves to money, secrets or the powers of others', () => {
  expect(powerfulRoles.every(takesTwo)).toBe(true);
  expect(['coordinator', 'hr', 'finance-checker', 'trainer', 'king'].some(takesTwo)).toBe(false);
});

test('the last administrator stays', () => {
  expect([whyNotEnd('administrator', 1), whyNotEnd('administrator', 2), whyNotEnd('dpo', 1)]).toEqual(['LAST_ADMINISTRATOR', null, null]);
});

test('a second administrator says yes; whoever asked does not, nor whoever it is about', () => {
  const others = { administrators: 1, serviceLeads: 1 };
  expect(whyNotAgree(asked(), nia, others)).toBeNull();
  expect(whyNotAgree(asked(), ade, others)).toBe('ROLE_ASKED_BY_YOU');
  expect(whyNotAgree(asked(nia.personId as Id<'Person'>), nia, others)).toBe('ROLE_OF_YOUR_OWN');
  const agreed = agreeToRole(asked(), nia, others, now);
  expect(agreed.state).toMatchObject({ answer: 'agreed', answeredById: nia.personId });
  expect(whyNotAgree(agreed.state, nia, others)).toBe('ROLE_ANSWERED');
  expect(() => agreeToRole(asked(), ade, nobodyElse, now)).toThrow('ROLE_ASKED_BY_YOU');
});

test('a service lead stands in while there is no other administrator, and those who run the machine while there is no service lead', () => {
  expect(whyNotAgree(asked(), hannah, { administrators: 1, serviceLeads: 1 })).toBe('ROLE_WAITS_FOR_ADMINISTRATOR');
  expect(whyNotAgree(asked(), hannah, { administrators: 0, serviceLeads: 1 })).toBeNull();
  expect(whyNotAgree(asked(hannah.personId as Id<'Person'>), hannah, nobodyElse)).toBe('ROLE_OF_YOUR_OWN');
  expect(whyNotAgree(asked(), machine, { administrators: 1, serviceLeads: 0 })).toBe('ROLE_WAITS_FOR_ADMINISTRATOR');
  expect(whyNotAgree(asked(), machine, { administrators: 0, serviceLeads: 1 })).toBe('ROLE_WAITS_FOR_SERVICE_LEAD');
  expect(whyNotAgree(asked(), machine, nobodyElse)).toBeNull();
});

test('whoever asked takes it back, the other says no, and whoever it is about does neither', () => {
  expect(declineRole(asked(), ade, now).state.answer).toBe('taken-back');
  expect(declineRole(asked(), nia, now).state.answer).toBe('declined');
  expect(() => declineRole(asked(), jo, now)).toThrow('ROLE_OF_YOUR_OWN');
  expect(() => declineRole(declineRole(asked(), nia, now).state, ade, now)).toThrow('ROLE_ANSWERED');
});

test('a role given or taken by hand says so, so that whoever it is about is told', () => {
  const given = giveRole(newId(), newId(), 'hr', now);
  expect(given.facts.map(({ name }) => name)).toEqual(['accounts.role-granted', 'accounts.powers-changed']);
  expect(takeRole(given.state, now).facts.map(({ name }) => name)).toEqual(['accounts.role-ended', 'accounts.powers-changed']);
});

test('an account is closed once, and opened again once', () => {
  const open = openAccount(newId(), { displayName: 'Jo Marsh', firstName: 'Jo', email: 'jo@council.example', audience: 'staff' }, now).state;
  const closed = closeAccount(open, now).state;
  expect(closed.closedAt).toEqual(now);
  expect(() => closeAccount(closed, now)).toThrow('ACCOUNT_CLOSED');
  expect(openAccountAgain(closed).state.closedAt).toBeNull();
  expect(() => openAccountAgain(open)).toThrow('ACCOUNT_OPEN');
});
