import { expect, test } from 'vitest';

import { changeStage } from './stage';
import { aMember } from './testing/a-member';

test('a member rests, comes back, leaves and comes back, each with one word', () => {
  const rested = changeStage(aMember(), 'resting');
  expect(rested.facts).toMatchObject([{ name: 'members.stage-changed', data: { stage: 'resting' } }]);
  const gone = changeStage(changeStage(rested.state, 'active').state, 'left').state;
  expect(changeStage(gone, 'active').state.stage).toBe('active');
});

test.each([['active', 'STAGE_SAME'], ['away', 'STAGE_UNKNOWN']])('to %s is refused: %s', (to, code) => {
  expect(() => changeStage(aMember(), to)).toThrow(code);
});

test('who left does not rest from being away', () => {
  expect(() => changeStage(aMember({ stage: 'left' }), 'resting')).toThrow('STAGE_COME_BACK_FIRST');
});
