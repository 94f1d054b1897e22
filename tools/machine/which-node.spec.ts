import { describe, expect, it } from 'vitest';
import { needsInstalling } from './ensure-installed.mjs';
import { isAtLeast } from './which-node.mjs';

describe('a Node', () => {
  it('is new enough by major, then by minor', () => {
    expect(isAtLeast('24.1.0', [22, 22])).toBe(true);
    expect(isAtLeast('22.22.0', [22, 22])).toBe(true);
    expect(isAtLeast('22.21.9', [22, 22])).toBe(false);
    expect(isAtLeast('20.30.0', [22, 22])).toBe(false);
  });
});

describe('installing', () => {
  const locked = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/mac-only': { version: '1.0.0', optional: true } };

  it('is needed on a fresh clone and after an install that was cut short', () => {
    expect(needsInstalling(locked, null)).toBe(true);
    expect(needsInstalling(locked, {})).toBe(true);
  });

  it('is needed when the lock names another version or another content', () => {
    expect(needsInstalling(locked, { 'node_modules/a': { version: '0.9.0', integrity: 'x' } })).toBe(true);
    expect(needsInstalling(locked, { 'node_modules/a': { version: '1.0.0', integrity: 'y' } })).toBe(true);
  });

  it('is not needed for packages that are for other computers', () => {
    expect(needsInstalling(locked, { 'node_modules/a': { version: '1.0.0', integrity: 'x' } })).toBe(false);
  });
});
