import { newId, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { confirmContactRule, endContactRule, onEachRecord, pairsKeptApart, ruleWords, writeContactRule } from './contact-rule';

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

test('a rule to keep away from somebody can name another member, and nobody else', () => {
  const [chloe, lily] = [newId<'Member'>(), newId<'Member'>()];
  const naming = (kind: string, otherId: typeof lily) => writeContactRule(newId(), { memberId: chloe, kind, otherId, wordsSealed: 'sealed', reviewOn: later, by, today }).state;
  expect(naming('avoid-person', lily).otherId).toBe(lily);
  expect(() => naming('avoid-place', lily)).toThrow('RULE_OTHER_NOT_PERSON');
  expect(() => naming('avoid-person', chloe)).toThrow('RULE_OTHER_SELF');
  expect(JSON.stringify(writeContactRule(newId(), { memberId: chloe, kind: 'avoid-person', otherId: lily, wordsSealed: 'sealed', reviewOn: later, by, today }).facts)).not.toContain(lily);
});

test('two who shall not be in one room are one pair, whoever’s rule it is, and only where both are there', () => {
  const [chloe, lily, noah] = [newId<'Member'>(), newId<'Member'>(), newId<'Member'>()];
  const rules = [{ memberId: lily, otherId: chloe }, { memberId: chloe, otherId: lily }, { memberId: chloe, otherId: noah }, { memberId: lily, otherId: null }];
  expect(pairsKeptApart(rules, [lily, chloe])).toEqual([[chloe, lily].sort()]);
  expect(pairsKeptApart(rules, [lily, noah])).toEqual([]);
});

test('a rule of one record, or about one, holds for each record of the two people that is asked for', () => {
  const [zofia, sofia, marek, mark] = [newId<'Member'>(), newId<'Member'>(), newId<'Member'>(), newId<'Member'>()];
  const besides = new Map([[zofia, [sofia]], [sofia, [zofia]], [marek, [mark]]]);
  const rules = [{ memberId: sofia, otherId: mark }, { memberId: zofia, otherId: null }];
  expect(onEachRecord(rules, [zofia, marek], besides)).toEqual([{ memberId: zofia, otherId: marek }]);
  expect(onEachRecord(rules, [zofia, sofia, mark], besides)).toEqual([{ memberId: zofia, otherId: mark }, { memberId: sofia, otherId: mark }]);
  expect(onEachRecord(rules, [zofia, marek], new Map())).toEqual([]);
});
