import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replyClasses } from './reply-classes.ts';
import { replyCss } from './reply-stylesheet.ts';

const pages = globSync(['libs/kit/src/reply/*.ts', 'libs/*/server/src/**/*page*/*.ts', 'libs/*/server/src/**/*-page.ts']).filter((file) => !file.includes('.spec.'));

test('every class a reply page uses is in its stylesheet', () => {
  const used = pages.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/class="([^"$]*)/g)].flatMap(([, names = '']) => names.split(/\s+/).filter(Boolean).map((name) => `${name} in ${file}`)));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((use) => !replyClasses.has(use.split(' ')[0] ?? ''))).toEqual([]);
});

test('it weighs nine kilobytes at most, fetches nothing and follows the device into the dark', () => {
  const css = replyCss();
  expect(css.length).toBeLessThanOrEqual(9 * 1024);
  expect(css).not.toMatch(/url\(|@import|@font-face/);
  expect(css).toMatch(/prefers-color-scheme:dark/);
  expect(css).toMatch(/\[data-audience=young\]/);
});

test('nothing of the staff desk, of calm or of the lamps is in it', () => {
  expect(replyCss()).not.toMatch(/\.rail|\.queue|\.trail|\.tabs|data-calm/);
});
