import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { shareOf } from './share';

describe('a share', () => {
  it('is told when neither part nor rest is small', () => expect(shareOf(45, 50, 5)).toEqual({ kind: 'exact', part: 45, whole: 50 }));
  it('is told when everything counts', () => expect(shareOf(50, 50, 5)).toEqual({ kind: 'exact', part: 50, whole: 50 }));
  it('does not let a reader work out three late payments', () => expect(shareOf(47, 50, 5)).toEqual({ kind: 'nearly-all', whole: 50 }));
  it('does not tell a small part', () => expect(shareOf(3, 50, 5)).toEqual({ kind: 'few', whole: 50 }));
  it('does not tell a small whole', () => expect(shareOf(2, 4, 5)).toEqual({ kind: 'too-few' }));
  it('has nothing to tell of nothing', () => expect(shareOf(0, 0, 5)).toEqual({ kind: 'none' }));
  it('cannot be more than the whole', () => expect(() => shareOf(3, 2, 5)).toThrow(RangeError));

  it('never shows, or lets anybody subtract, a count from 1 to 4', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        const share = shareOf(Math.min(a, b), Math.max(a, b), 5);
        if (share.kind !== 'exact') return true;
        return [share.part, share.whole, share.whole - share.part].every((count) => count === 0 || count >= 5);
      }),
      { numRuns: 10_000 },
    );
  });
});
