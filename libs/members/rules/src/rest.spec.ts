import { expect, test } from 'vitest';

import { rest } from './rest';
import { aMember } from './testing/a-member';

test('a break is taken once, and is told without a reason', () => {
  const resting = rest(aMember());
  expect(resting?.state.stage).toBe('resting');
  expect(resting?.facts).toEqual([{ name: 'members.member-resting', subjectId: aMember().id, data: { memberId: aMember().id } }]);
});

test.each(['resting', 'left'] as const)('somebody who is %s stays so', (stage) => expect(rest(aMember({ stage }))).toBeNull());
