import { describe, expect, it } from 'vitest';
import { chooseParts, sideBySide } from './choose-parts.mjs';
import { cleanEnvironment } from './clean-environment.mjs';
import { closingLine, countsOf, oneFailed, onePassed, oneSkipped, partLine, sumOf } from './counts.mjs';
import { parts } from './parts.mjs';

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

describe('what a part counts for', () => {
  it('is each of its tests', () => expect(countsOf(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 2 }));

  it('is a failure when it produced no result, ran no test, or broke outside any test', () => {
    expect(countsOf(null, 0).failed).toBe(1);
    expect(countsOf({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 9 }, 0).failed).toBe(1);
    expect(countsOf(report, 1).failed).toBe(1);
  });

  it('holds a failure for each file that could not be loaded', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const red = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(countsOf({ ...report, numFailedTests: 1, testResults: [broken, red, broken] }, 1).failed).toBe(3);
  });
});

describe('the closing line', () => {
  it('sums every part', () => {
    expect(closingLine(sumOf([countsOf(report, 0), onePassed(), oneFailed('x'), oneSkipped('y')]))).toBe('4 passed, 1 failed, 3 skipped');
  });

  it('is not to be confused with the line of a part', () => {
    for (const counts of [onePassed(), oneFailed('it broke'), oneSkipped('no Redis here')]) expect(partLine('x', counts, 1)).not.toMatch(/\d+ passed, \d+ failed, \d+ skipped/);
  });
});

describe('the parts', () => {
  it('are all run unless some are named, always in their own order', () => {
    expect(chooseParts(parts, [])).toHaveLength(parts.length);
    expect(chooseParts(parts, ['server', 'rules']).map(({ name }) => name)).toEqual(['rules', 'server']);
    expect(() => chooseParts(parts, ['everything'])).toThrow('There is no part "everything"');
  });

  it('run two at a time where each leaves a core idle, and alone when asked for alone', () => {
    const names = (asked: string[]) => sideBySide(chooseParts(parts, asked)).map((group) => group.map(({ name }) => name).join('+'));
    expect(names([]).slice(0, 2)).toEqual(['lint+generated', 'types+laws']);
    expect(names(['laws', 'server'])).toEqual(['laws', 'server']);
  });

  it('each have something to run and a name of their own', () => {
    expect(parts.every((part) => part.commands ?? part.vitest ?? part.build)).toBe(true);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });

  it("never see a real council's database or mail", () => {
    expect(cleanEnvironment({ PATH: '/bin', DATABASE_URL: 'x', SMTP_URL: 'y', NODE_ENV: 'production' })).toEqual({ PATH: '/bin' });
  });
});
