import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundle, browserslistToTargets } from 'lightningcss';
import type { Plugin } from 'vite';

const entry = resolve('libs/kit/src/styles/reply.css');
const targets = browserslistToTargets(['chrome 109', 'safari 16', 'firefox 115']);

/** The reply pages have no program that could set the scheme, so there the device decides. */
export function darkByDevice(css: string): string {
  const dark = /\[data-scheme=dark\]\{([^}]*)\}/.exec(css)?.[1];
  if (!dark) throw new Error('tokens.css has no dark scheme');
  const light = css.replace(/[^{}]*\[data-scheme=dark\][^{}]*\{[^}]*\}/g, '');
  return `${light}@layer tokens{@media (prefers-color-scheme:dark){:root{${dark}}}}`;
}

/** One small stylesheet at a fixed address for pages the server writes: `/reply.css`. */
export function replyStylesheet(): Plugin {
  return {
    name: 'alongside-reply-stylesheet',
    apply: 'build',
    generateBundle() {
      const { code } = bundle({ filename: entry, minify: true, targets });
      this.emitFile({ type: 'asset', fileName: 'reply.css', source: darkByDevice(new TextDecoder().decode(code)) });
    },
    buildStart() {
      this.addWatchFile(entry);
      readFileSync(entry);
    },
  };
}
