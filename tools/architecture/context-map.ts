import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { contexts } from './contexts.ts';
import { houseLaws } from './house-laws.ts';

const root = join(import.meta.dirname, '../..');

/** The first paragraph of each context's README says what it is for. */
function purposeOf(context: string): string {
  const paragraphs = readFileSync(join(root, 'libs', context, 'README.md'), 'utf8').split(/\n\s*\n/);
  const first = paragraphs.find((one) => one.trim() !== '' && !one.startsWith('#')) ?? '';
  return first.replace(/^>\s*/gm, '').replace(/\s+/g, ' ').trim();
}

/** docs/context-map.md, made from the order and the laws so that the picture stays true. */
export function contextMap(): string {
  const rows = contexts.map((context) => `| ${context} | ${purposeOf(context)} |`);
  const laws = houseLaws()
    .filter(({ name }) => !name?.startsWith('context-order-'))
    .map(({ name, comment }) => `- **${name}**: ${comment}`);
  return [
    '# The context map',
    '',
    'Made by `npm run context-map` from `tools/architecture`. A context may use the doors of those before it, never of those after it.',
    '',
    '```',
    contexts.join(' → '),
    '```',
    '',
    '| context | what it is for |',
    '| --- | --- |',
    ...rows,
    '',
    '## The laws, each with a specimen that must be refused',
    '',
    '- **context-order**: a context needs nothing from those to its right.',
    ...laws,
    '',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(join(root, 'docs/context-map.md'), contextMap());
