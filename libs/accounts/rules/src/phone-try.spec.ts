import { instant, laterBy, newId, type Actor, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { askToTryPhone, tryPhone, whyNotAnswerPhone } from './phone-try';
import { answerText, type SentText } from './sent-text';

const now = instant('2026-11-23T09:00:00Z');
const minutes = (count: number) => laterBy(now, count * 60_000);
const being = (): Actor => ({ kind: 'person', personId: newId(), roles: ['coordinator'], purpose: 'signed-in', assurance: 1 });
const [jo, maria, other] = [being(), being(), being()];
const asked = () => askToTryPhone({ id: newId(), personId: maria.personId as Id<'Person'>, askedById: jo.personId as Id<'Person'>, phone: '07700900123' }, now).state;

test('a number counts when its code comes back, from whoever wrote it down or whose it is, within half an hour and five tries', () => {
  for (const by of [jo, maria]) expect(tryPhone(asked(), true, by, minutes(29)).state.answeredAt).toEqual(minutes(29));
  const whys = [whyNotAnswerPhone(asked(), true, other, now), whyNotAnswerPhone(asked(), false, jo, now), whyNotAnswerPhone(asked(), true, jo, minutes(31)), whyNotAnswerPhone(asked(), true, jo, minutes(-5))];
  expect(new Set(whys)).toEqual(new Set(['PHONE_CODE_NOT_RIGHT']));
  let tried = asked();
  for (let tries = 0; tries < 5; tries++) tried = tryPhone(tried, false, jo, now).state;
  expect(whyNotAnswerPhone(tried, true, jo, now)).toBe('PHONE_CODE_NOT_RIGHT');
  expect(whyNotAnswerPhone(tryPhone(asked(), true, jo, now).state, true, jo, now)).toBe('PHONE_CODE_NOT_RIGHT');
});

test('the first word about a text counts; it is on record without the number', () => {
  const sent: SentText = { id: newId(), reference: 'x.1', personId: newId(), phone: '07700900123', codeId: null, sentAt: now, outcome: null, answeredAt: null };
  const failed = answerText(sent, 'no-such-number', now);
  expect([failed?.state.outcome, failed?.facts.map(({ name }) => name)]).toEqual(['no-such-number', ['accounts.text-answered']]);
  expect(JSON.stringify(failed?.facts)).not.toContain('07700');
  expect(answerText(failed?.state as SentText, 'delivered', now)).toBeNull();
});
