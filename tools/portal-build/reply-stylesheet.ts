import { resolve } from 'node:path';
import { browserslistToTargets, bundle, transform } from 'lightningcss';
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

/** A value that no look, contrast or device changes stands where it is used: shorter, and one look-up less. */
function constantsInPlace(css: string): string {
  const declared = [...css.matchAll(/(?<=[{;])(--[\w-]+):([^;}]*)/g)];
  const once = declared.filter(([, name]) => declared.filter(([, other]) => other === name).length === 1);
  return once.reduce((made, [, name, value]) => made.replaceAll(`var(${name})`, value ?? ''), css);
}

/** Values nobody reads any more. */
function withoutUnread(css: string): string {
  return css.replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (declaration, name: string) => (css.includes(`var(${name})`) ? declaration : ''));
}

export function replyCss(): string {
  const { code } = bundle({ filename: entry, targets, minify: true });
  // Layers keep order among files that come late; one small file is in order by itself.
  const flat = new TextDecoder().decode(code).replace(/@layer [\w,]+;/g, '').replace(/@layer \w+\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g, '$1');
  const slim = withoutUnread(withoutUnread(constantsInPlace(constantsInPlace(onlyKept(darkByDevice(flat))))));
  return new TextDecoder().decode(transform({ filename: 'reply.css', code: new TextEncoder().encode(slim), targets, minify: true }).code);
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
