import { resolve } from 'node:path';
import { browserslistToTargets, bundle, Features, transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { keptSelectors } from './kept-selectors.ts';
import { replyClasses } from './reply-classes.ts';

const entry = resolve('libs/kit/src/styles/reply.css');
const targets = browserslistToTargets(['chrome 109', 'and_chr 109', 'safari 16', 'ios_saf 16', 'firefox 115']);
const rule = /([^{}]+)\{([^{}]*)\}/g;

/** The reply pages have no program that could set the scheme, so there the device decides. */
function darkByDevice(css: string): string {
  const dark = /\[data-scheme=dark\]\{([^}]*)\}/.exec(css)?.[1];
  if (!dark) throw new Error('tokens.css has no dark scheme');
  return `${css.replace(/[^{}]*\[data-scheme=dark\]\{[^}]*\}/g, '').replaceAll(':not([data-scheme=dark])', '')}@media (prefers-color-scheme:dark){:root{${dark}}}`;
}

/** Rules that only a chosen look, a lamp or a class of the portal could meet are left out. Nothing moves on a reply page. */
function onlyKept(css: string): string {
  return css.replace(rule, (whole, selectors: string, body: string) => {
    if (selectors.startsWith('@')) return whole;
    const kept = keptSelectors(selectors, replyClasses);
    return kept === '' || /\[(data-(calm|size|left|audience=staff)|aria-disabled)/.test(kept) ? '' : `${kept}{${body.replace(/transition:[^;]*;?/, '')}}`;
  });
}

/** What is left of a value's name in the end: `var(--a)`. */
const use = 8;

/** Is a value shorter where it is used than said once and named there? */
function shorterInPlace(css: string, name: string, value: string): boolean {
  const uses = css.split(`var(${name})`).length - 1;
  return uses * value.length <= uses * use + '--a:;'.length + value.length;
}

/** A value that no look, contrast or device changes stands where it is used, when that is shorter. */
function constantsInPlace(css: string): string {
  const declared = [...css.matchAll(/(?<=[{;])(--[\w-]+):([^;}]*)/g)];
  const once = declared.filter(([, name, value]) => declared.filter(([, other]) => other === name).length === 1 && shorterInPlace(css, name ?? '', value ?? ''));
  return once.reduce((made, [, name, value]) => made.replaceAll(`var(${name})`, value ?? ''), css);
}

/** Values nobody reads any more. */
function withoutUnread(css: string): string {
  return css.replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (declaration, name: string) => (css.includes(`var(${name})`) ? declaration : ''));
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names of values are for those who write styles; here they are letters, in the order they come. */
function lettersForNames(css: string): string {
  const names = [...new Set(css.match(/--[\w-]+/g))];
  return css.replace(/--[\w-]+/g, (name) => `--${letters[names.indexOf(name)] ?? name.slice(2)}`);
}

export function replyCss(): string {
  const { code } = bundle({ filename: entry, targets, minify: true });
  // Layers keep order among files that come late; one small file is in order by itself.
  const flat = new TextDecoder().decode(code).replace(/@layer [\w,]+;/g, '').replace(/@layer \w+\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g, '$1');
  const slim = withoutUnread(withoutUnread(constantsInPlace(constantsInPlace(onlyKept(darkByDevice(flat))))));
  const { code: small } = transform({ filename: 'reply.css', code: new TextEncoder().encode(slim), targets, minify: true, exclude: Features.LightDark });
  // A value that has a name is left as it was written: its spaces after commas go last.
  return lettersForNames(withoutUnread(new TextDecoder().decode(small))).replaceAll(', ', ',');
}

/** One small stylesheet at a fixed address for pages the server writes: `/reply.css`. */
export function replyStylesheet(): Plugin {
  return {
    name: 'alongside-reply-stylesheet',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'reply.css', source: replyCss() });
    },
  };
}
