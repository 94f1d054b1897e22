import { askers, nameOf, relations } from './askers';
import type { Word } from './observe';

/** Who asks for what → the answer. Keys are `what|role, relation`. */
export type Cells = ReadonlyMap<string, Word>;

export interface Rule {
  readonly name: string;
  readonly says: string;
}

interface Row {
  readonly what: string;
  readonly roles: readonly string[];
  readonly relation: string;
  readonly answer: Word;
}

const HEAD = ['operation or field', 'rule', 'what the rule says', 'role', 'relation to the record', 'answer'];
const EVERYBODY = 'everybody';
const ELSE = 'everybody else';
const ANY = 'any';
const words: readonly Word[] = ['yes', 'hidden', 'not found', 'no'];

export const cellKey = (what: string, asker: (typeof askers)[number]): string => `${what}|${nameOf(asker)}`;

/** The matrix as somebody reads it: roles with the same answer share a line, and the refusals of the rest are one line. */
export function written(cells: Cells, ruleOf: (what: string) => Rule): string {
  const whats = [...new Set([...cells.keys()].map((key) => key.split('|')[0] ?? ''))].sort();
  const lines = whats.flatMap((what) => {
    const { name, says } = ruleOf(what);
    return rowsOf(what, cells).map(({ roles, relation, answer }) => [what, name, says, roles.join('; '), relation, answer]);
  });
  return `${[HEAD, ...lines].map((line) => line.map(quoted).join(',')).join('\n')}\n`;
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function rowsOf(what: string, cells: Cells): readonly Row[] {
  const groups = new Map<string, { relation: string; answer: Word; roles: string[] }>();
  const put = (role: string, relation: string, answer: Word) => {
    const key = `${words.indexOf(answer)}|${relation}`;
    const group = groups.get(key) ?? { relation, answer, roles: [] };
    group.roles.push(role);
    groups.set(key, group);
  };
  for (const role of new Set(askers.map((asker) => asker.role))) {
    const his = askers.filter((asker) => asker.role === role).map(({ relation, ...asker }) => ({ relation, answer: cells.get(cellKey(what, { ...asker, relation })) ?? 'no' }));
    const [first] = his;
    if (first && his.every(({ answer }) => answer === first.answer)) put(role, ANY, first.answer);
    else for (const { relation, answer } of his) put(role, relation, answer);
  }
  const rows = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => ({ what, ...group }));
  if (rows.length === 1 && rows[0]?.relation === ANY) return [{ ...rows[0], roles: [EVERYBODY] }];
  const last = rows.filter(({ relation }) => relation === ANY).reduce<Row | undefined>((most, row) => (most && most.roles.length >= row.roles.length ? most : row), undefined);
  return [...rows.filter((row) => row !== last), ...(last ? [{ ...last, roles: [ELSE] }] : [])];
}

/** The cells a file promises. Throws when it cannot be understood, naming the line. */
export function read(text: string): Cells {
  const cells = new Map<string, Word>();
  const rows = text.trim().split('\n').slice(1).map(rowOf);
  const plainly = rows.filter(({ roles }) => roles[0] !== ELSE);
  for (const row of [...plainly, ...rows.filter((row) => !plainly.includes(row))]) {
    for (const asker of askers) {
      const named = row.roles[0] === EVERYBODY || row.roles[0] === ELSE || row.roles.includes(asker.role);
      if (!named || (row.relation !== ANY && row.relation !== asker.relation)) continue;
      const key = cellKey(row.what, asker);
      if (!cells.has(key)) cells.set(key, row.answer);
    }
  }
  return cells;
}

function rowOf(line: string, index: number): Row {
  const [what = '', , , roles = '', relation = '', answer = ''] = columnsOf(line);
  const known = words.includes(answer as Word) && (relation === ANY || (relations as readonly string[]).includes(relation));
  if (!known) throw new Error(`Line ${index + 2} of the access matrix cannot be understood: ${line}`);
  return { what, roles: roles.split('; '), relation, answer: answer as Word };
}

function columnsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, inQuotes, bare]) => inQuotes?.replaceAll('""', '"') ?? bare ?? '');
}

/** What is promised and not so, so and not promised, or otherwise than promised; each as one sentence. */
export function differences(promised: Cells, real: Cells): readonly string[] {
  const missing = [...real].filter(([key]) => !promised.has(key)).map(([key, word]) => `not in the file: ${key} = ${word}`);
  const superfluous = [...promised.keys()].filter((key) => !real.has(key)).map((key) => `in the file only: ${key}`);
  const other = [...real].filter(([key, word]) => promised.has(key) && promised.get(key) !== word).map(([key, word]) => `${key}: the file says ${promised.get(key)}, it is ${word}`);
  return [...other, ...missing, ...superfluous];
}
