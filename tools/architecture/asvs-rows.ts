import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { asvsLevels } from './asvs-levels.ts';

export interface AsvsRow {
  readonly id: string;
  readonly level: string;
  readonly meaning: string;
  readonly state: string;
  readonly proof: string;
  readonly why: string;
}

export const HEAD = 'id,level,what it means here,state,proof,why';
const MOST_WORDS = 16;

/** Every field but id and level stands in quotes, and one row is one line. */
export function readAsvs(text: string): readonly AsvsRow[] {
  return text.trimEnd().split('\n').slice(1).map((line) => {
    const [id = '', level = '', meaning = '', state = '', proof = '', why = ''] = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => (quoted ?? plain ?? '').replaceAll('""', '"'));
    return { id, level, meaning, state, proof, why };
  });
}

/** Each requirement of level 1 and 2, and those of level 3 that somebody wrote down. */
export function idsToAnswer(): readonly (readonly [id: string, level: string])[] {
  return Object.entries(asvsLevels).flatMap(([section, levels]) => [...levels].map((level, place) => [`${section}.${place + 1}`, level] as const));
}

/** What is wrong with the whole list: a requirement nobody answered, one answered twice, one that does not exist, a level that is not its own. */
export function faultsOfList(rows: readonly AsvsRow[]): readonly string[] {
  const known = new Map(idsToAnswer());
  const answered = new Set(rows.map(({ id }) => id));
  return [
    ...[...known].filter(([id, level]) => level !== '3' && !answered.has(id)).map(([id]) => `${id} is not answered`),
    ...rows.filter(({ id }, place) => rows.findIndex((row) => row.id === id) !== place).map(({ id }) => `${id} is answered twice`),
    ...rows.filter(({ id, level }) => known.get(id) !== level).map(({ id, level }) => `${id} has level ${known.get(id) ?? 'none: it does not exist'}, not ${level}`),
  ];
}

/** What is wrong with one row; empty when it says what it must and its proof is there. */
export function faultsOfRow(root: string, { id, meaning, state, proof, why }: AsvsRow): readonly string[] {
  const words = meaning.split(' ').length;
  const proofs = proof === '' ? [] : proof.split(' ; ');
  const faults = [
    meaning === '' ? 'says nothing' : words > MOST_WORDS ? `takes ${words} words, ${MOST_WORDS} are enough` : '',
    ['shown', 'not here', 'council', 'open'].includes(state) ? '' : `has the state ${state}`,
    state === 'shown' && proofs.length === 0 ? 'claims to be shown, and by nothing' : '',
    state === 'council' && !proofs.some((one) => one.startsWith('docs/operate.md › ')) ? 'is the council’s, and docs/operate.md does not say so' : '',
    (state === 'open' || state === 'not here') && why === '' ? 'does not say why' : '',
    ...proofs.map((one) => whyNotProof(root, one)),
  ];
  return faults.filter((fault) => fault !== '').map((fault) => `${id} ${fault}`);
}

/** `path › title of a test` or, for what is to be written down, `path › words that stand there`. */
function whyNotProof(root: string, proof: string): string {
  const [path = '', ...rest] = proof.split(' › ');
  const words = rest.join(' › ');
  const file = join(root, path);
  if (path === '' || path.includes('..') || !existsSync(file)) return `names ${path}, which does not exist`;
  if (words === '') return path.includes('/specimens/') ? '' : `names ${path} and nothing in it`;
  const text = readFileSync(file, 'utf8');
  if (!/\.spec\.tsx?$/.test(path)) return text.includes(words) ? '' : `names words that are not in ${path}: ${words}`;
  if (/\b(?:it|test|describe)\.(?:skip|todo|only|fails)\b/.test(text)) return `names ${path}, where a test is left out`;
  return isTitle(text, words) ? '' : `names a test that is not in ${path}: ${words}`;
}

/** The first thing a test, a group of tests or a row of a table says of itself. */
function isTitle(text: string, title: string): boolean {
  return ["'", '"', '`'].some((quote) => {
    for (let place = text.indexOf(quote + title + quote); place >= 0; place = text.indexOf(quote + title + quote, place + 1)) {
      if (/(?:\b(?:it|test|describe)|\))\($|\[\s*$/.test(text.slice(Math.max(0, place - 40), place))) return true;
    }
    return false;
  });
}
