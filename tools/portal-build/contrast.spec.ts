import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const css = ['tokens.css', 'tokens-staff-and-calm.css'].map((name) => readFileSync(`libs/kit/src/styles/${name}`, 'utf8')).join('\n').replace(/\/\*[\s\S]*?\*\//g, '');

function block(selector: string, from = css): Tokens {
  const start = from.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no ${selector} in the tokens`);
  const body = from.slice(from.indexOf('{', start) + 1, from.indexOf('}', start));
  return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

const contrast = css.slice(css.indexOf('@media (prefers-contrast'));
const staffLight = block('[data-audience=staff]:where(:not([data-scheme=dark]))');
const [root, young, staff, dark, calm, darkCalm] = [':root', '[data-audience=young]', '[data-audience=staff]', '[data-scheme=dark]', '[data-calm]', '[data-scheme=dark][data-calm]'].map((name) => block(`\n${name}`, `\n${css}`)) as [Tokens, Tokens, Tokens, Tokens, Tokens, Tokens];
const more = block(':root:not([data-scheme=dark])', contrast);
const moreDark = block(':root[data-scheme=dark]', contrast);

/** In the order the stylesheet lays them over each other. */
const themes: Readonly<Record<string, Tokens>> = {
  'adult': { ...root },
  'adult dark': { ...root, ...dark },
  'adult calm': { ...root, ...calm },
  'adult calm dark': { ...root, ...dark, ...calm, ...darkCalm },
  'young': { ...root, ...young },
  'young dark': { ...root, ...young, ...dark },
  'young calm': { ...root, ...young, ...calm },
  'young calm dark': { ...root, ...young, ...dark, ...calm, ...darkCalm },
  'staff': { ...root, ...staffLight, ...staff },
  'staff dark': { ...root, ...dark, ...staff },
  'staff calm': { ...root, ...staffLight, ...staff, ...calm },
  'more contrast': { ...root, ...more },
  'more contrast, dark': { ...root, ...dark, ...moreDark },
};

function colour(tokens: Tokens, name: string): string {
  const value = tokens[name] ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  return other ? colour(tokens, other) : value;
}

function light(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [more1, less] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (more1 + 0.05) / (less + 0.05);
}

const grounds = ['--ground', '--paper', '--sunk'];
const texts: readonly (readonly [text: string, on: readonly string[]])[] = [
  ['--ink', [...grounds, '--act-tint', '--you-tint', '--good-tint', '--wait-tint', '--worry-tint']],
  ['--ink-2', [...grounds, '--act-tint']],
  ['--act', [...grounds, '--act-tint']],
  ['--worry', [...grounds, '--worry-tint']],
  ['--good', [...grounds, '--good-tint']],
  ['--wait', [...grounds, '--wait-tint']],
  ['--you', [...grounds, '--you-tint']],
  ['--on-act', ['--act', '--act-hover']],
  ['--on-band', ['--band']],
  ['--on-leaf', ['--leaf']],
];

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  test('every text stands out 7 to 1 from every ground it may stand on', () => {
    const weak = texts.flatMap(([text, on]) => on.map((ground) => ({ text, ground, ratio: ratio(colour(tokens, text), colour(tokens, ground)) })));
    expect(weak.filter((pair) => pair.ratio < 7).map((pair) => `${pair.text} on ${pair.ground}: ${pair.ratio.toFixed(2)}`)).toEqual([]);
  });

  test('the edge of a control can be seen', () => {
    for (const ground of ['--ground', '--paper']) expect(ratio(colour(tokens, '--line'), colour(tokens, ground))).toBeGreaterThanOrEqual(3);
  });

  test('one of the two focus rings stands out from every ground', () => {
    for (const ground of [...grounds, '--act', '--band']) {
      const best = Math.max(...['--focus-in', '--focus-out'].map((ring) => ratio(colour(tokens, ring), colour(tokens, ground))));
      expect(best).toBeGreaterThanOrEqual(3);
    }
  });
});
