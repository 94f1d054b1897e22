import { instant, laterBy, newId } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { endLookAlong, offerLookAlong, tryLookAlong, whyNotLookAlong } from './look-along';

const now = instant('2026-11-23T09:00:00Z');
const minutes = (count: number) => laterBy(now, count * 60_000);
const jo = { personId: newId<'Person'>(), sessionId: newId<'Session'>() };
const offered = () => offerLookAlong({ id: newId(), personId: newId(), codeMark: new Uint8Array(32) }, now).state;

test('who has the figures looks for twenty minutes, in one browser, and the person can see that they did', () => {
  const { state, facts } = tryLookAlong(offered(), true, jo, minutes(9));
  expect(state).toMatchObject({ viewerId: jo.personId, viewerSessionId: jo.sessionId, endsAt: minutes(29) });
  expect(facts[0]).toMatchObject({ name: 'accounts.pages-looked-at', subjectId: state.personId });
});

test('the figures work once, for ten minutes, and not after the person ended it', () => {
  const begun = tryLookAlong(offered(), true, jo, minutes(1)).state;
  expect(whyNotLookAlong(begun, true, minutes(2))).toBe('LOOK_ALONG_NOT_RIGHT');
  expect(whyNotLookAlong(offered(), true, minutes(11))).toBe('LOOK_ALONG_NOT_RIGHT');
  expect(whyNotLookAlong(endLookAlong(offered(), minutes(1)).state, true, minutes(2))).toBe('LOOK_ALONG_NOT_RIGHT');
});

test('figures from before a clock was put back are over', () => {
  const ahead = offerLookAlong({ id: newId(), personId: newId(), codeMark: new Uint8Array(32) }, minutes(120)).state;
  expect([whyNotLookAlong(ahead, true, now), whyNotLookAlong(ahead, true, minutes(119.5))]).toEqual(['LOOK_ALONG_NOT_RIGHT', null]);
});

test('somebody who guesses is stopped after five', () => {
  let look = offered();
  for (let tries = 0; tries < 5; tries += 1) look = tryLookAlong(look, false, jo, minutes(1)).state;
  expect(whyNotLookAlong(look, true, minutes(2))).toBe('TOO_MANY_TRIES');
});
