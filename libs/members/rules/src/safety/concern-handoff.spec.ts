import { instant, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { aCall, aHandoff, ANN, ELSE, RAISER } from '../testing/a-handoff';
import { acknowledge, hold, isHeld, passOn, startCalling, stateOf, tellOfCall, whyNotAcknowledge, whyNotTellOfCall } from './concern-handoff';

const now = instant('2026-11-23T15:05:00Z');
const id = '01890000-0000-7000-8000-0000000000aa' as Id<'ConcernHandoff'>;

test('somebody who is calling now has raised it, and nothing else is known yet', () => {
  const { state, facts } = startCalling(id, { raisedBy: RAISER, aboutId: null }, now);
  expect(stateOf(state)).toBe('raised');
  expect(facts.map(({ name }) => name)).toEqual(['members.concern-raised']);
});

test('somebody who has called makes the record in one go', () => {
  const { state, facts } = passOn(id, { raisedBy: RAISER, aboutId: null }, aCall(), now);
  expect(stateOf(state)).toBe('passed');
  expect(facts.map(({ name }) => name)).toEqual(['members.concern-raised', 'members.handoff-passed']);
});

test('the facts name neither the young person nor who answered', () => {
  const about = '01890000-0000-7000-8000-0000000000bb' as Id<'Member'>;
  const { facts } = passOn(id, { raisedBy: RAISER, aboutId: about }, aCall({ reachedSealed: 'sealed-name' }), now);
  expect(JSON.stringify(facts)).not.toContain(about);
  expect(JSON.stringify(facts)).not.toContain('sealed-name');
});

test('only whoever is calling tells of the call; to everybody else it is not there', () => {
  expect(whyNotTellOfCall(aHandoff(), RAISER)).toBeNull();
  expect(whyNotTellOfCall(aHandoff(), ELSE)).toBe('NOT_FOUND');
  expect(whyNotTellOfCall(aHandoff(), null)).toBe('NOT_FOUND');
});

test('one person has it; the next one is told so', () => {
  const { state } = acknowledge(aHandoff({ calls: [aCall()] }), ANN, now);
  expect(stateOf(state)).toBe('acknowledged');
  expect(whyNotAcknowledge(state)).toBe('HANDOFF_ACKNOWLEDGED');
  expect(() => acknowledge(state, ELSE, now)).toThrow('HANDOFF_ACKNOWLEDGED');
});

test('a call that never came to its end can be taken on too, and told of afterwards', () => {
  const { state: had } = acknowledge(aHandoff(), ANN, now);
  const { state } = tellOfCall(had, aCall(), RAISER);
  expect([stateOf(state), state.calls.length]).toEqual(['acknowledged', 1]);
});

test('a legal hold is put on once and taken off once', () => {
  const holding = (on: boolean) => ({ id: '01890000-0000-7000-8000-0000000000cc' as Id<'LegalHold'>, on, by: ANN, at: now });
  const { state: held } = hold(aHandoff(), holding(true));
  expect(isHeld(held)).toBe(true);
  expect(() => hold(held, holding(true))).toThrow('HANDOFF_HELD_ALREADY');
  expect(isHeld(hold(held, holding(false)).state)).toBe(false);
  expect(() => hold(aHandoff(), holding(false))).toThrow('HANDOFF_NOT_HELD');
});
