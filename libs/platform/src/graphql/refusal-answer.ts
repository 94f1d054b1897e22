import { newId, Refusal, Refusals } from '@alongside/kernel';
import type { GraphQLError } from 'graphql';

import { log } from '../log/log';
import { bodyProblem } from './body-problem';

export interface RefusalAnswer {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

const told = ({ code, field, params }: Refusal) => ({ code, ...(field ? { field } : {}), ...(params ? { params } : {}) });

/** A question that cannot be read arrives wrapped; inside stands one error for each mistake in it. */
export function refusalAnswers(error: GraphQLError): readonly RefusalAnswer[] {
  const wrapped = error.originalError as { readonly errors?: unknown } | undefined;
  return Array.isArray(wrapped?.errors) ? wrapped.errors.map((mistake: GraphQLError) => refusalAnswer(mistake)) : [refusalAnswer(error)];
}

/** What the asker is told: an expected no with its code and field, a mistake in the question, or a bug masked behind an id. */
export function refusalAnswer(error: GraphQLError): RefusalAnswer {
  const root = rootCause(error);
  const cause = wasStopped(root) ? new Refusal('TOOK_TOO_LONG') : named(root, error);
  const path = error.path ? { path: error.path } : {};
  if (cause instanceof Refusals) {
    return { message: cause.code, ...path, extensions: { refusal: told(cause), refusals: cause.all.map(told) } };
  }
  if (cause instanceof Refusal) return { message: cause.code, ...path, extensions: { refusal: told(cause) } };
  if (bodyProblem(error) !== null) return { message: 'QUESTION_NOT_UNDERSTOOD', extensions: { refusal: { code: 'QUESTION_NOT_UNDERSTOOD' } } };
  if (isQuestionMistake(error, cause)) {
    return { message: error.message, ...path, extensions: { refusal: told(new Refusal('QUESTION_NOT_UNDERSTOOD', fieldIn(error))) } };
  }
  const id = newId<'Problem'>();
  log.problem('unexpected', { id, kind: cause instanceof Error ? cause.name : 'unknown', path: error.path?.join('.'), stack: stackOf(cause) });
  return { message: 'UNEXPECTED', ...path, extensions: { refusal: { code: 'UNEXPECTED', params: { id } } } };
}

const QUERY_CANCELED = '57014';

/** The database stopped a statement that took too long; nothing of it was kept. */
const wasStopped = (cause: unknown): boolean => cause instanceof Error && (cause as { readonly code?: unknown }).code === QUERY_CANCELED;

/** A scalar that says no does not know which question it answers; GraphQL's own sentence does. */
function named(cause: unknown, error: GraphQLError): unknown {
  const field = fieldIn(error);
  return cause instanceof Refusal && cause.field === undefined && field ? new Refusal(cause.code, field, cause.params) : cause;
}

/** `Variable "$input" got invalid value "three" at "input.candidates"; …` is about `candidates`. */
function fieldIn({ message }: GraphQLError): string | undefined {
  const at = /^Variable "\$(\w+)" got invalid value [\s\S]*? at "\w+((?:\.|\[)[^"]+)"; /.exec(message)?.[2];
  const last = at?.match(/\w+/g)?.at(-1);
  return last ?? /^Variable "\$(\w+)" /.exec(message)?.[1];
}

function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof Error && 'originalError' in cause && cause.originalError instanceof Error) cause = cause.originalError;
  return cause;
}

/** Parse, validation and variable errors have no cause of their own beyond GraphQL, and no path: what broke while answering has one. */
function isQuestionMistake(error: GraphQLError, cause: unknown): boolean {
  if (error.path) return false;
  const thrownByUs = cause instanceof Error && cause !== error && cause.name !== 'GraphQLError';
  return !thrownByUs && error.name === 'GraphQLError';
}

/** Frames only: the first line of a stack repeats the message, which may hold what somebody typed. */
function stackOf(cause: unknown): string | undefined {
  return cause instanceof Error ? cause.stack?.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 6).join(' ') : undefined;
}
