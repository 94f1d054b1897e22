import { describe, expect, test } from 'vitest';

import { reading } from './reading';

describe('how hard a text is to read', () => {
  test('a kind invitation reads at primary school age', () => {
    const found = reading('Hi Sam. We would love your help. It is on Tuesday 2 December, 4pm to 5.30pm. You get £15 and your bus fare. No is fine too.');
    expect(found?.sentences).toBe(5);
    expect(found?.grade).toBeLessThan(1);
    expect(found?.longest).toBe(9);
  });

  test('council wording does not', () => {
    const found = reading('Remuneration in respect of participation activities will be processed in accordance with the authority’s established payment schedule.');
    expect(found?.grade).toBeGreaterThan(12);
  });

  test('a price or a time does not end a sentence', () => {
    expect(reading('We paid you £4.20 at 5.30pm.')?.sentences).toBe(1);
  });

  test.each(['', '   ', '…', '🙂'])('nothing to read is nothing: "%s"', (text) => expect(reading(text)).toBeNull());
});
