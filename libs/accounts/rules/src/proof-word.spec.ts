import { instant, laterBy, newId, type Actor, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { letAddProof, useProofWord, whyNotChangeProofs, whyNotLetAddProof, wordHolds } from './proof-word';

const now = instant('2026-11-23T09:00:00Z');
const hours = (count: number) => laterBy(now, count * 3_600_000);
const ade: Actor = { kind: 'person', personId: newId<'Person'>(), roles: ['administrator'], purpose: 'signed-in', assurance: 2, provedLately: true };
const helen = { id: newId<'Person'>(), audience: 'staff' as const, roles: ['hr'], secondProofs: 0 };
const adding = { audience: 'staff' as const, roles: ['hr'], assurance: 1, provedLately: false, has: false, let: false };
const word = () => letAddProof({ id: newId(), personId: helen.id, letById: ade.personId, sureBy: 'met' }, 24, now);

test.each([
  ['a colleague with only a code from a mailbox', {}, 'FIRST_PROOF_NEEDS_WORD'],
  ['a parent who also works here', { audience: 'adult', roles: ['parent-carer', 'coordinator'] }, 'FIRST_PROOF_NEEDS_WORD'],
  ['a colleague an administrator let', { let: true }, null],
  ['a colleague whose work account proved them just now', { assurance: 2, provedLately: true }, null],
  ['a colleague whose work account proved them this morning', { assurance: 2 }, 'STEP_UP_FIRST'],
  ['a parent who also trains, for the first time', { audience: 'adult', roles: ['parent-carer', 'trainer'] }, null],
  ['a parent who has an app and shows only a code', { audience: 'adult', roles: ['parent-carer'], has: true }, 'STEP_UP_FIRST'],
  ['a colleague who has a key and shows only a code, also with an administrator’s word', { has: true, let: true }, 'STEP_UP_FIRST'],
  ['a parent who has an app and showed it', { audience: 'adult', roles: ['parent-carer'], has: true, assurance: 2, provedLately: true }, null],
] as const)('%s adds an app: %j %s', (_, different, whyNot) => {
  expect(whyNotChangeProofs({ ...adding, ...different })).toBe(whyNot);
});

test('an administrator lets colleagues without a proof, nobody themselves and no member', () => {
  expect(whyNotLetAddProof(helen, ade)).toBeNull();
  expect(whyNotLetAddProof({ ...helen, id: ade.personId as Id<'Person'> }, ade)).toBe('WAYS_IN_OF_YOUR_OWN');
  expect(whyNotLetAddProof({ ...helen, audience: 'adult', roles: ['parent-carer'] }, ade)).toBe('NOT_FOUND');
  expect(whyNotLetAddProof({ ...helen, secondProofs: 1 }, ade)).toBe('HAS_SECOND_PROOF');
});

test('the word holds once and for as long as the council says, and tells who and how sure, not why', () => {
  const { state, facts } = word();
  expect(facts[0]).toMatchObject({ name: 'accounts.first-proof-let', subjectId: helen.id, data: { sureBy: 'met' } });
  expect([wordHolds(state, hours(23)), wordHolds(state, hours(24)), wordHolds(state, hours(-1))]).toEqual([true, false, false]);
  expect(wordHolds(useProofWord(state, hours(1)).state, hours(2))).toBe(false);
});
