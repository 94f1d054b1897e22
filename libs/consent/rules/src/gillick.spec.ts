import { instant, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { decidesAloneOnAll } from './gillick';

const today = plainDate('2026-11-27');
const view = (at: string, different: object = {}) => ({ understands: true, weighs: true, notPressured: true, reviewOn: plainDate('2027-05-01'), assessedAt: instant(`${at}T10:00:00Z`), ...different });

test('a view on another record of the same person says no yes here, and a newer no there is a no here', () => {
  const own = view('2026-11-01');
  expect(decidesAloneOnAll(null, [view('2026-11-20')], today)).toBe(false);
  expect(decidesAloneOnAll(own, [view('2026-11-20')], today)).toBe(true);
  expect(decidesAloneOnAll(own, [view('2026-11-20', { notPressured: false })], today)).toBe(false);
  expect(decidesAloneOnAll(own, [view('2026-10-20', { weighs: false })], today)).toBe(true);
  expect(decidesAloneOnAll(own, [], plainDate('2027-05-02'))).toBe(false);
});
