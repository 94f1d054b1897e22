import { askers, nameOf, relations, type Asker } from './askers';
import { canBe, circumstances, type Circumstance } from './circumstances';
import type { Word } from './observe';

/** Who asks for what → the answer. Keys are `what|role, relation`, and `what|role, relation|how they came in` where they came in otherwise. */
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
  /** One for each way of coming in; empty where nobody of the line can come in so. */
  readonly otherwise: readonly (Word | '')[];
}

/** `answer` is what they get who have just proved who they are, on a device of their own; the columns after it what they get who came in otherwise. */
const HEAD = ['operation or field', 'rule', 'what the rule says', 'role', 'relation to the record', 'answer', ...circumstances];
const EVERYBODY = 'everybody';
const ELSE = 'everybody else';
const ANY = 'any';
const words: readonly Word[] = ['yes', 'prove again', 'two proofs', 'a word first', 'shut', 'hidden', 'not found', 'no'];

export const cellKey = (what: string, asker: Asker, circumstance?: Circumstance): string => `${what}|${nameOf(asker)}${circumstance ? `|${circumstance}` : ''}`;

/** The matrix as somebody reads it: roles with the same answer share a line, and the refusals of the rest are one line. */
export function written(cells: Cells, ruleOf: (what: string) => Rule): string {
  const whats = [...new Set([...cells.keys()].map((key) => key.split('|')[0] ?? ''))].sort();
  const lines = whats.flatMap((what) => {
    const { name, says } = ruleOf(what);
    return rowsOf(what, cells).map(({ roles, relation, answer, otherwise }) => [what, name, says, roles.join('; '), relation, answer, ...otherwise]);
  });
  return `${[HEAD, ...lines].map((line) => line.map(quoted).join(',')).join('\n')}\n`;
}

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

type Answers = Pick<Row, 'answer' | 'otherwise'>;

/** Whether one line can tell both: nobody is in the way of somebody who cannot come in so. */
const agree = (one: Answers, other: Answers): boolean =>
  one.answer === other.answer && one.otherwise.every((word, place) => word === '' || other.otherwise[place] === '' || word === other.otherwise[place]);
const both = (one: Answers, other: Answers): Answers => ({ answer: one.answer, otherwise: one.otherwise.map((word, place) => word || (other.otherwise[place] ?? '')) });

function rowsOf(what: string, cells: Cells): readonly Row[] {
  const groups: { relation: string; answers: Answers; roles: string[] }[] = [];
  const put = (role: string, relation: string, answers: Answers) => {
    const group = groups.find((one) => one.relation === relation && agree(one.answers, answers));
    if (!group) return void groups.push({ relation, answers, roles: [role] });
    group.answers = both(group.answers, answers);
    group.roles.push(role);
  };
  for (const role of new Set(askers.map((asker) => asker.role))) {
    const his = askers.filter((asker) => asker.role === role).map((asker) => ({ relation: asker.relation, answers: answersOf(what, asker, cells) }));
    const one = his.reduce<Answers | null>((all, { answers }) => (all && agree(all, answers) ? both(all, answers) : null), his[0]?.answers ?? null);
    if (one) put(role, ANY, one);
    else for (const { relation, answers } of his) put(role, relation, answers);
  }
  const order = ({ relation, answers }: (typeof groups)[number]) => `${words.indexOf(answers.answer)}|${relation}`;
  const rows = groups.sort((a, b) => order(a).localeCompare(order(b))).map(({ relation, roles, answers }): Row => ({ what, relation, roles, ...answers }));
  if (rows.length === 1 && rows[0]?.relation === ANY) return [{ ...rows[0], roles: [EVERYBODY] }];
  const last = rows.filter(({ relation }) => relation === ANY).reduce<Row | undefined>((most, row) => (most && most.roles.length >= row.roles.length ? most : row), undefined);
  return [...rows.filter((row) => row !== last), ...(last ? [{ ...last, roles: [ELSE] }] : [])];
}

const answersOf = (what: string, asker: Asker, cells: Cells): Answers => ({
  answer: cells.get(cellKey(what, asker)) ?? 'no', otherwise: circumstances.map((circumstance) => cells.get(cellKey(what, asker, circumstance)) ?? ''),
});

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
      if (cells.has(key)) continue;
      cells.set(key, row.answer);
      circumstances.forEach((circumstance, place) => {
        const word = row.otherwise[place] ?? '';
        if (word !== '' && canBe[circumstance](asker)) cells.set(cellKey(row.what, asker, circumstance), word);
      });
    }
  }
  return cells;
}

function rowOf(line: string, index: number): Row {
  const [what = '', , , roles = '', relation = '', answer = '', ...rest] = columnsOf(line);
  const otherwise = circumstances.map((_, place) => (rest[place] ?? '') as Word | '');
  const known = [answer, ...otherwise.filter(Boolean)].every((word) => words.includes(word as Word)) && (relation === ANY || (relations as readonly string[]).includes(relation));
  if (!known) throw new Error(`Line ${index + 2} of the access matrix cannot be understood: ${line}`);
  return { what, roles: roles.split('; '), relation, answer: answer as Word, otherwise };
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
