import { afterEach, expect, test, vi } from 'vitest';

import { frameworkLog } from './framework-log';
import { log, problemOf } from './log';

const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
afterEach(() => void written.mockClear());
const lines = () => written.mock.calls.map(([line]) => String(line));

test('a line says when, how bad and what, as JSON and in UTC', () => {
  log.event('payment-approved', { paymentId: 'one', count: 2 });
  const line = JSON.parse(lines()[0] ?? '') as { at: string };
  expect(line).toEqual({ at: expect.any(String) as string, level: 'info', what: 'payment-approved', paymentId: 'one', count: 2 });
  expect(line.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
});

test('nothing in a value makes a second line or another one’s place', () => {
  log.problem('tried', { code: 'x\n{"level":"info","what":"all-is-well"}\r\n\u2028\u001b[2J' });
  expect(lines()).toHaveLength(1);
  expect(lines()[0]?.trimEnd()).not.toMatch(/[\n\r\u001b]/);
  expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ level: 'problem', what: 'tried' });
});

test('of an error its kind and code are written, never its words', () => {
  frameworkLog.error(Object.assign(new Error('Maria Lopez is not in the table'), { code: '23505' }));
  expect(JSON.parse(lines()[0] ?? '')).toMatchObject({ level: 'problem', what: 'framework', kind: 'Error', code: '23505' });
  expect(lines().join('')).not.toContain('Maria');
  expect(problemOf('Maria')).toEqual({ kind: 'unknown' });
});
