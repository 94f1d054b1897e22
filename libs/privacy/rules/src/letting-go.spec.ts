import { instant, newId } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { endHold, holdRecord } from './legal-hold';
import { approveLettingGo, dropLettingGo, findPastItsTime, lettingGoIsDone, whyNotApproveLettingGo } from './letting-go';

const now = instant('2026-11-23T09:00:00Z');
const officer = { personId: newId<'Person'>() };
const sam = newId<'Person'>();
const counted = [{ says: 'Messages', rows: 3, stays: null }];
const found = (foundBy: typeof sam | null = null) => findPastItsTime({ id: newId(), rule: 'message', personId: null, counted, foundBy }, now).state;

test('counting touches nothing; somebody approves, and nobody what they found themselves', () => {
  expect(found().state).toBe('found');
  expect(whyNotApproveLettingGo(found(officer.personId), officer, null)).toBe('LETTING_GO_OWN');
  expect(approveLettingGo(found(sam), officer, null).state).toMatchObject({ state: 'approved', approvedBy: officer.personId });
});

test('a hold wins over every rule and every wish', () => {
  expect(() => approveLettingGo(found(sam), officer, 'LEGAL_HOLD')).toThrow('LEGAL_HOLD');
  const hold = holdRecord({ id: newId(), personId: sam, reasonSealed: 'sealed', setBy: officer.personId }, false, now).state;
  expect(() => endHold(endHold(hold, now).state, now)).toThrow('HOLD_ENDED');
});

test('decided is decided, and done twice is done once', () => {
  const approved = approveLettingGo(found(), officer, null).state;
  expect(() => dropLettingGo(approved)).toThrow('LETTING_GO_DECIDED');
  const done = lettingGoIsDone(approved, counted, now)?.state;
  expect(done?.state).toBe('done');
  expect(done && lettingGoIsDone(done, counted, now)).toBeNull();
});
