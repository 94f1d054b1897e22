import { instant, newId } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { markFailed, markNotNeeded, markSent, queueMessage, sendAfterCall, tryAgain, waitAfter } from './message';

const now = instant('2026-11-23T09:00:00Z');
const aMessage = (kind: 'booked' | 'permission-not-given' = 'booked') =>
  queueMessage({ id: newId(), kind, toPersonId: newId(), about: { bookingId: newId() }, dedupeKey: 'booked:1' }, now, now).state;

test('a message is sent once: a second sender who comes late changes nothing', () => {
  const sent = markSent(aMessage(), now).state;
  expect(() => markSent(sent, now)).toThrow('MESSAGE_NOT_WAITING');
  expect(() => markFailed(sent, 'NO_ADDRESS')).toThrow('MESSAGE_NOT_WAITING');
  expect(() => markNotNeeded(sent)).toThrow('MESSAGE_NOT_WAITING');
});

test('hard news waits until somebody has called', () => {
  const held = aMessage('permission-not-given');
  expect(held.state).toBe('held');
  expect(() => markSent(held, now)).toThrow('MESSAGE_NOT_WAITING');
  expect(sendAfterCall(held, now).state.state).toBe('queued');
  expect(() => sendAfterCall(aMessage(), now)).toThrow('MESSAGE_NOT_HELD');
});

test('a message that could not reach somebody can go again', () => {
  const failed = markFailed(aMessage(), 'ADDRESS_REFUSED').state;
  expect(tryAgain(failed, now).state).toMatchObject({ state: 'queued', problem: null });
  expect(() => tryAgain(aMessage(), now)).toThrow('MESSAGE_NOT_FAILED');
});

test('it waits longer after each try, but never more than a minute', () => {
  expect([1, 2, 3, 4, 5, 6, 50].map((attempts) => waitAfter(attempts) / 1000)).toEqual([2, 4, 8, 16, 32, 60, 60]);
});

test('no fact of a message holds words or an address', () => {
  const { facts } = queueMessage({ id: newId(), kind: 'booked', toPersonId: newId(), about: {}, dedupeKey: 'k' }, now, now);
  expect(Object.keys(facts[0].data).sort()).toEqual(['dueAt', 'kind', 'messageId', 'state', 'toPersonId']);
});
