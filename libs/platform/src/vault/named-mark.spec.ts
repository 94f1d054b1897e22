import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';

import { isMark, namedMark, unnamed } from './named-mark';

const digest = (text: string) => createHash('sha256').update(text).digest();

test('a mark says how it was made, and one from before is still read', () => {
  const mark = namedMark('sha256', digest('a code'));
  expect([mark.length, mark[0], namedMark('hmac-sha256-house-1', digest('a code'))[0]]).toEqual([33, 1, 2]);
  expect([mark, unnamed(mark), digest('a code')].map((kept) => isMark(kept, mark))).toEqual([true, true, true]);
});

test('what was made in another way, of something else, or is none, is not taken for it', () => {
  const mark = namedMark('sha256', digest('a code'));
  const others = [namedMark('hmac-sha256-house-1', digest('a code')), namedMark('sha256', digest('another')), digest('another'), new Uint8Array(), mark.subarray(0, 31), Buffer.concat([mark, mark])];
  expect(others.map((kept) => isMark(kept, mark))).toEqual(others.map(() => false));
});
