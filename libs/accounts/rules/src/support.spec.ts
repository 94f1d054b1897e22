import { expect, test } from 'vitest';

import { mayGoOnHelping, mayGoOnLooking, whyNotOpenSupport, whyNotSupport } from './support';

const beside = { person: { audience: 'young', roles: ['young-person'] }, roles: ['coordinator'], linked: false, own: false } as const;

test.each([
  ['one of the team beside a young person', {}, null],
  ['one of the team beside a parent', { person: { audience: 'adult', roles: ['parent-carer'] } }, 'SUPPORT_FOR_YOUNG_PEOPLE'],
  ['one of the team beside a young person who works here', { person: { audience: 'young', roles: ['young-person', 'hr'] } }, 'SUPPORT_FOR_YOUNG_PEOPLE'],
  ['a social worker confirmed to work with them', { roles: ['social-worker'], linked: true }, null],
  ['a social worker who is not', { roles: ['social-worker'] }, 'NOT_FOUND'],
  ['a supporter who is linked', { roles: ['supporter'], linked: true }, 'NOT_FOUND'],
  ['a social worker who lost the role', { roles: [], linked: true }, 'NOT_FOUND'],
  ['a young person who is on the team, beside themselves', { own: true }, 'SUPPORT_FOR_YOUNG_PEOPLE'],
] as const)('%s: %j %s', (_, different, whyNot) => {
  expect(whyNotSupport({ ...beside, ...different })).toBe(whyNot);
});

test('it opens with the young person’s PIN, and with their own press only where there is none', () => {
  expect(whyNotOpenSupport({ hasPin: true, pinFits: true, pressed: false })).toBeNull();
  expect(whyNotOpenSupport({ hasPin: true, pinFits: false, pressed: true })).toBe('PIN_NOT_RIGHT');
  expect(whyNotOpenSupport({ hasPin: false, pinFits: false, pressed: true })).toBeNull();
  expect(whyNotOpenSupport({ hasPin: false, pinFits: false, pressed: false })).toBe('SUPPORT_NEEDS_YES');
});

test('whoever lost their role or their link neither looks nor sits beside any more', () => {
  expect([mayGoOnLooking(['coordinator']), mayGoOnLooking(['social-worker']), mayGoOnLooking([])]).toEqual([true, false, false]);
  expect([mayGoOnHelping(['social-worker'], true), mayGoOnHelping(['social-worker'], false), mayGoOnHelping(['hr'], true), mayGoOnHelping(['coordinator'], false)]).toEqual([true, false, false, true]);
});
