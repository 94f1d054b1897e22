import type { Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import type { StandingWord } from './consent-record';
import type { DecisionHolder } from './decision-holder';
import { standsOnRight } from './right';

const [pat, kim] = ['pat', 'kim'] as Id<'Person'>[] as [Id<'Person'>, Id<'Person'>];
const holder = (personId: Id<'Person'>, authorityRef: string | null = 'legal-status:1'): DecisionHolder => ({ personId, capacity: 'parent', authorityRef });
const word = (personId: Id<'Person'>, answer: StandingWord['answer'] = 'yes'): StandingWord => ({ personId, capacity: 'parent', answer });

describe('a yes of others stands on its right', () => {
  test.each([
    ['while whoever gave it decides by the same status', true, [word(pat)], [holder(pat)], [holder(pat)]],
    ['while one of two who gave it does', true, [word(pat), word(kim)], [holder(pat), holder(kim)], [holder(kim)]],
    ['not by another status, also of the same person', false, [word(pat)], [holder(pat)], [holder(pat, 'legal-status:2')]],
    ['not once they decide no more', false, [word(pat)], [holder(pat)], [holder(kim)]],
    ['not by somebody who may decide and did not say yes', false, [word(pat), word(kim, 'talk')], [holder(pat), holder(kim)], [holder(kim)]],
    ['not by the young person’s own word', false, [{ ...word(pat), capacity: 'self' } as StandingWord], [holder(pat)], [holder(pat)]],
    ['not where nobody decides', false, [word(pat)], [holder(pat)], []],
  ])('%s', (_, stands, standing, said, holders) => expect(standsOnRight({ standing }, said, holders)).toBe(stands));
});
