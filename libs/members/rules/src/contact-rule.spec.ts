import { newId, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { confirmContactRule, endContactRule, ruleWords, writeContactRule } from './contact-rule';

const today = plainDate('2026-11-24');
const later = plainDate('2027-05-24');
const by = newId<'Person'>();
const write = (kind = 'avoid-place', reviewOn = later) => writeContactRule(newId(), { memberId: newId(), kind, wordsSealed: 'sealed', reviewOn, by, today }).state;

test('a rule is one line, and says with whom it was decided; a story does not fit', () => {
  expect(ruleWords({ rule: ' Not at the bus\nstation ', decidedWith: 'Imran Sadiq, social worker' })).toEqual({ rule: 'Not at the bus station', decidedWith: 'Imran Sadiq, social worker' });
  expect(() => ruleWords({ rule: 'x'.repeat(141), decidedWith: 'Imran' })).toThrow('ANSWER_TOO_LONG');
  expect(() => ruleWords({ rule: 'Not at the station', decidedWith: '' })).toThrow('ANSWER_MISSING');
});

test('it is looked at again, and holds until somebody ends it', () => {
  const rule = write();
  expect(rule).toMatchObject({ from: today, to: null, confirmedOn: today, reviewOn: later });
  expect(confirmContactRule(rule, { by: null, today: later, reviewOn: plainDate('2027-11-01') }).state).toMatchObject({ confirmedOn: later, reviewOn: '2027-11-01' });
  const ended = endContactRule(rule, later).state;
  expect(ended.to).toBe(later);
  expect(() => endContactRule(ended, later)).toThrow('LINK_ENDED');
  expect(() => confirmContactRule(ended, { by: null, today: later, reviewOn: plainDate('2027-11-01') })).toThrow('LINK_ENDED');
});

test('a kind we do not know and a day that has passed are refused', () => {
  expect(() => write('because')).toThrow('RULE_KIND_UNKNOWN');
  expect(() => write('avoid-place', today)).toThrow('REVIEW_BEFORE_START');
});

test('no fact tells which kind of rule it is', () => {
  const { facts } = writeContactRule(newId(), { memberId: newId(), kind: 'avoid-person', wordsSealed: 'sealed', reviewOn: later, by, today });
  expect(JSON.stringify(facts)).not.toMatch(/avoid|sealed/);
});
