import 'reflect-metadata';

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { headsIn, inWords, VerifyTheLog, type SealHead } from '@alongside/platform/audit';

import { atTheTerminal } from './at-the-terminal';

/**
 * `npm run audit:verify [-- --heads FILE] [-- --head "seal NUMBER MARK"]`: is the record of what happened still what it was? With heads that left the house
 * before it also finds a record that was written anew together with its seals. Ends with 0 only when nothing was found.
 */
await atTheTerminal(async (house, _, say) => {
  const heads = await headsGiven();
  const { findings, rows, seals, waiting } = await house.get(VerifyTheLog).run(1, heads);
  for (const finding of findings) say(inWords(finding));
  say(`Looked at ${rows} rows under ${seals} seals; ${waiting} rows are too young to be sealed.${heads.length > 0 ? ` Held against ${heads.length} heads from outside.` : ''}`);
  say(findings.length === 0 ? 'Nothing was changed, removed or put in.' : `Found ${findings.length}.`);
  return findings.length === 0 ? 0 : 1;
});

async function headsGiven(): Promise<readonly SealHead[]> {
  const { values: { head = [], heads = [] } } = parseArgs({ options: { head: { type: 'string', multiple: true }, heads: { type: 'string', multiple: true } } });
  const texts = [...head, ...(await Promise.all(heads.map((file) => readFile(file, 'utf8'))))];
  const found = texts.flatMap((text) => headsIn(text));
  if (texts.length > 0 && found.length === 0) throw new Error('There is no line like "seal 4711 0123…cdef" in what you gave.');
  return found;
}
