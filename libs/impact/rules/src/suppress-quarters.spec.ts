import { describe, expect, it } from 'vitest';

import { showPeople } from './suppress-quarters';

describe('the people of a quarter', () => {
  it('are counted when there are enough', () => {
    expect(showPeople({ parentsAndCarers: 21, youngPeople: 7 }, 5)).toEqual({
      parentsAndCarers: { kind: 'count', value: 21 }, youngPeople: { kind: 'count', value: 7 }, everybody: { kind: 'count', value: 28 },
    });
  });
  it('lose their total when it would give away two young people', () => {
    expect(showPeople({ parentsAndCarers: 21, youngPeople: 2 }, 5)).toEqual({
      parentsAndCarers: { kind: 'count', value: 21 }, youngPeople: { kind: 'few' }, everybody: { kind: 'withheld' },
    });
  });
});
