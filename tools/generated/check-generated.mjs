import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';

/** What is made from something else and committed beside it. Each maker writes in place; what changed is told and put back. */
const made = [
  { from: 'npm run schema', files: ['apps/api/schema.graphql'] },
  { from: 'npm run codegen', files: ['{apps,libs}/**/*.generated.ts', 'apps/api/trusted-documents/current.json', 'apps/portal/public/start.js'] },
  { from: 'npm run catalogues', files: ['apps/portal/src/locales/**/*.po'] },
  { from: 'npm run context-map', files: ['docs/context-map.md'] },
  { from: 'npm run journeys', files: ['docs/journeys/*.md'] },
];

const listed = (patterns) => globSync(patterns, { exclude: (name) => name === 'node_modules' }).sort();
// A catalogue carries the day it was made, which is no change of words.
const comparable = (text) => text.replace(/^"(POT-Creation-Date|PO-Revision-Date):.*$/gm, '');
let stale = 0;
for (const { from, files } of made) {
  const before = new Map(listed(files).map((file) => [file, readFileSync(file, 'utf8')]));
  const { status, stderr } = spawnSync('npm', ['run', '-s', from.replace('npm run ', '')], { encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`${from} failed:\n${stderr.slice(-2_000)}\n`);
    stale += 1;
    continue;
  }
  for (const file of new Set([...before.keys(), ...listed(files)])) {
    const [then, now] = [before.get(file), readFileSync(file, 'utf8')];
    if (then !== undefined && comparable(then) === comparable(now)) {
      if (then !== now) writeFileSync(file, then);
      continue;
    }
    process.stderr.write(`${file} is not what "${from}" makes. Run it and commit the result.\n`);
    if (then !== undefined) writeFileSync(file, then);
    stale += 1;
  }
}
process.stdout.write(stale === 0 ? 'Everything made from something else is current.\n' : '');
process.exitCode = stale === 0 ? 0 : 1;
