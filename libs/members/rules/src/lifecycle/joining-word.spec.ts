import { describe, expect, test } from 'vitest';

import { whyNotOnThisWord, whyNotThisGiver } from './joining-word';

const section20 = { signs: ['parent'], stop: null } as const;
const careOrder = { signs: ['council'], stop: null } as const;

describe('coming in on somebody’s word', () => {
  test.each([['not-asked', 'GUARDIAN_WORD_NEEDED'], ['waiting', 'GUARDIAN_WORD_WAITING'], ['talk', 'GUARDIAN_WORD_TALK'], ['no', 'GUARDIAN_WORD_TALK'], ['differ', 'GUARDIANS_DIFFER'], ['yes', null]] as const)('%s: %s', (standing, code) => {
    expect(whyNotOnThisWord(standing)).toBe(code);
  });

  test.each([
    ['foster-carer', section20, 'JOINING_WORD_NOT_ENOUGH'], ['mother', section20, null], ['father', section20, null], ['mother', careOrder, 'JOINING_WORD_NOT_ENOUGH'], ['council-officer', careOrder, null],
    ['grandparent', { signs: ['parent'], stop: null }, 'JOINING_WORD_NOT_ENOUGH'], ['special-guardian', { signs: ['guardian'], stop: null }, null], ['adopter', { signs: ['adopter'], stop: null }, null],
    ['mother', { signs: [], stop: 'LEGAL_ADVICE_FIRST' }, 'LEGAL_ADVICE_FIRST'], ['mother', { signs: [], stop: 'STATUS_NOT_KNOWN' }, 'JOINING_STATUS_FIRST'],
  ] as const)('a %s, where the table says %o: %s', (relation, rule, code) => {
    expect(whyNotThisGiver({ relation, kind: 'young-person', rule })).toBe(code);
  });

  test('while the status is not known a mother is enough, and of a child in care nobody is', () => {
    expect(whyNotThisGiver({ relation: 'mother', kind: 'young-person', rule: null })).toBeNull();
    expect(whyNotThisGiver({ relation: 'grandparent', kind: 'young-person', rule: null })).toBeNull();
    expect(whyNotThisGiver({ relation: 'mother', kind: 'young-person-in-care', rule: null })).toBe('JOINING_STATUS_FIRST');
    expect(whyNotThisGiver({ relation: 'foster-carer', kind: 'young-person', rule: null })).toBe('JOINING_STATUS_FIRST');
    expect(whyNotThisGiver({ relation: 'dragon', kind: 'young-person', rule: null })).toBe('RELATION_UNKNOWN');
  });
});
