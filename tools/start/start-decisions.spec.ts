import { describe, expect, it } from 'vitest';
import { builds } from './builds.mjs';
import { needsBuilding } from './build-what-changed.mjs';
import { pauseBefore } from './pause-before.mjs';
import { sentence } from './refuse-port-in-use.mjs';
import { isOurs } from './running.mjs';
import { markOf } from './sources-of.mjs';
import { wrappersFrom } from './wrappers.mjs';

describe('what is built again', () => {
  const files = [{ path: 'libs/kernel/src/pence.ts', size: 10, mtimeMs: 1 }, { path: 'package-lock.json', size: 5, mtimeMs: 2 }];

  it('is a part that is missing, or whose sources have another mark', () => {
    expect(needsBuilding({ isThere: false, from: 'a', now: 'a' })).toBe(true);
    expect(needsBuilding({ isThere: true, from: undefined, now: 'a' })).toBe(true);
    expect(needsBuilding({ isThere: true, from: 'a', now: 'b' })).toBe(true);
    expect(needsBuilding({ isThere: true, from: 'a', now: 'a' })).toBe(false);
  });

  it('has another mark when a file is edited, removed, added, or brought back from an older time', () => {
    const [first, second] = files as [(typeof files)[0], (typeof files)[0]];
    expect(markOf([second, first])).toBe(markOf(files));
    for (const changed of [[first], [...files, { path: 'x', size: 1, mtimeMs: 1 }], [first, { ...second, mtimeMs: 1 }], [{ ...first, size: 11 }, second]]) {
      expect(markOf(changed)).not.toBe(markOf(files));
    }
  });

  it('is not the server when only a page changed, and not the portal when only the server did', () => {
    const rebuiltBy = (path: string) => builds.filter(({ ignores }) => !ignores.test(path)).map(({ name }) => name);
    expect(rebuiltBy('libs/payments/portal/src/money-page/money-page.tsx')).toEqual(['portal']);
    expect(rebuiltBy('libs/payments/server/src/index.ts')).toEqual(['server']);
    expect(rebuiltBy('libs/kernel/src/pence.ts')).toEqual(['server', 'portal']);
    expect(rebuiltBy('libs/kit/src/tokens.css')).toEqual(['server', 'portal']);
  });
});

describe('a second start', () => {
  it('finds the first by a living process that runs our start, not by a number alone', () => {
    expect(isOurs({ alive: true, commandLine: 'node /srv/alongside/tools/start/start.mjs ' })).toBe(true);
    expect(isOurs({ alive: true, commandLine: 'vim notes.txt' })).toBe(false);
    expect(isOurs({ alive: false, commandLine: null })).toBe(false);
  });
});

describe('the processes that stand between the person and us', () => {
  it('are npm, its shell and our older self; the terminal is not', () => {
    const system = new Map([[40, 'node tools/start/start.mjs '], [30, 'sh -c node tools/start/start.mjs '], [20, 'npm start'], [10, '-bash']]);
    const before = new Map([[40, 30], [30, 20], [20, 10], [10, 1]]);
    const look = { commandLineOf: (pid: number) => system.get(pid) ?? null, parentOf: (pid: number) => before.get(pid) ?? null };
    expect(wrappersFrom(40, look)).toEqual([40, 30, 20]);
    expect(wrappersFrom(10, look)).toEqual([]);
  });
});

describe('words for a port', () => {
  it('say what to do', () => {
    expect(sentence('EADDRINUSE', { host: '127.0.0.1', port: 3000 })).toContain('PORT=3001 npm start');
    expect(sentence('EACCES', { host: '127.0.0.1', port: 80 })).toContain('administrator');
  });
});

describe('the pause before a program is started again', () => {
  it('grows, and ends growing', () => {
    const pauses = Array.from({ length: 9 }, (_, failures) => pauseBefore(failures));
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauseBefore(1)).toBeLessThan(1_000);
    expect(pauseBefore(500)).toBe(5_000);
  });
});
