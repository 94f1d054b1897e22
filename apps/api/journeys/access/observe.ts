import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';

import type { AccessWorld } from './access-world';
import type { Asker } from './askers';
import { askWith, type Answer } from './asking';
import { cookieKey, type Circumstance } from './circumstances';
import { markersIn } from './markers';
import type { Question } from './questions';

/**
 * yes; no (not for this person at all); not found (not their record); hidden (the field alone is null and named); prove again (theirs, after a second proof); two proofs
 * (theirs, when they come in with two); a word first (theirs, once a colleague is sure it is them); shut (theirs, but not beside a worker or while a colleague looks along);
 * broken (a fault of ours, never right).
 */
export type Word = 'yes' | 'no' | 'not found' | 'hidden' | 'prove again' | 'two proofs' | 'a word first' | 'shut' | 'broken';

/** What is somebody's to do, if not always at once. */
export const isTheirs = (word: Word | undefined): boolean => word !== undefined && !['no', 'not found', 'broken'].includes(word);

export interface Observation {
  readonly operation: Word;
  /** `Type.field` → what was seen of it through this question. */
  readonly fields: ReadonlyMap<string, Word>;
  /** Trusted words where they do not belong. */
  readonly leaks: readonly string[];
}

/** A question that never got to its rule tells nothing about it. */
const BROKEN = ['UNEXPECTED', 'QUESTION_NOT_UNDERSTOOD', 'QUESTION_TOO_DEAR', 'TOO_FAST_FOR_A_PERSON', 'ASKED_TOO_OFTEN'];
const meaning: Readonly<Record<string, Word>> = {
  FORBIDDEN: 'no', SIGN_IN_FIRST: 'no',
  NOT_FOUND: 'not found', NOT_YOUR_PERMISSION: 'not found', NOT_YOUR_REQUEST: 'not found', NOT_YOURS_TO_CONFIRM: 'not found',
  STEP_UP_FIRST: 'prove again', SIGN_IN_MORE_SAFELY: 'two proofs', NOTE_NEEDS_TWO_PROOFS: 'two proofs', FIRST_PROOF_NEEDS_WORD: 'a word first', LOOKING_ALONG_ONLY: 'shut', SUPPORTED_NOT_THIS: 'shut',
};

/** Any other refusal is a form to put right: the deed itself was theirs. */
export const wordFor = (code: string): Word => meaning[code] ?? 'yes';

export async function observe(world: AccessWorld, question: Question, asker: Asker, circumstance?: Circumstance): Promise<Observation> {
  const answer = await askWith(world.api.address, world.cookies.get(cookieKey(asker, circumstance)) ?? '', question.document, question.variablesFor(asker, world.given));
  const fields = new Map<string, Word>();
  const leaks: string[] = [];
  const redacted = new Set(answer.redacted);
  const top = answer.data?.[question.name];
  if (question.type && top !== null && top !== undefined) see(question.type, top, question.name, { redacted, fields, leaks });
  return { operation: wordOf(question, answer), fields, leaks: [...leaks, ...leaksOutside(answer)].map((leak) => `${question.name} as ${cookieKey(asker, circumstance)}: ${leak}`) };
}

function wordOf({ name }: Question, { errors, redacted }: Answer): Word {
  const codes = errors.map(({ extensions }) => extensions?.refusal?.code ?? '');
  const [code] = [...codes.filter((one) => BROKEN.includes(one)), ...codes];
  if (code === undefined) return redacted.includes(name) ? 'hidden' : 'yes';
  if (BROKEN.includes(code)) return 'broken';
  return wordFor(code);
}

interface Seen {
  readonly redacted: ReadonlySet<string>;
  readonly fields: Map<string, Word>;
  readonly leaks: string[];
}

function see(type: GraphQLObjectType, value: unknown, path: string, seen: Seen): void {
  if (Array.isArray(value)) {
    value.forEach((one, index) => see(type, one, `${path}.${index}`, seen));
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [name, inside] of Object.entries(value)) {
    const field = `${type.name}.${name}`;
    const at = `${path}.${name}`;
    if (seen.redacted.has(at)) {
      if (!seen.fields.has(field)) seen.fields.set(field, 'hidden');
      continue;
    }
    seen.fields.set(field, 'yes');
    const inner = getNamedType(type.getFields()[name]?.type);
    if (isObjectType(inner)) see(inner, inside, at, seen);
    else seen.leaks.push(...markersIn(JSON.stringify(inside)).filter(({ shownBy }) => !shownBy.includes(field)).map(({ holds }) => `${holds} in ${field}`));
  }
}

/** Headers and errors hold nothing of anybody, whoever asks. */
function leaksOutside({ headers, errors }: Answer): readonly string[] {
  return markersIn(`${headers} ${JSON.stringify(errors)}`).map(({ holds }) => `${holds} beside the answer`);
}

/** The same shape as text, to tell two observations apart. */
export function fingerprint({ operation, fields }: Observation): string {
  return `${operation}|${[...fields].sort(([a], [b]) => a.localeCompare(b)).map(([field, word]) => `${field}=${word}`).join(',')}`;
}
