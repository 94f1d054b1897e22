import { expect, test } from 'vitest';

import { dutyPage } from './duty-page';

test('a page is one text and says nothing about anybody', () => {
  expect(dutyPage('Jo')).toBe('Please open Alongside and look at Safety. Jo, Blackpool Council');
  expect(dutyPage(null)).toBe('Please open Alongside and look at Safety. Blackpool Council');
  expect(dutyPage('Jo').length).toBeLessThanOrEqual(160);
  expect(dutyPage('Jo')).not.toMatch(/child|young|worr|concern|danger|care/i);
});
