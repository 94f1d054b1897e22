import { newId, Refusal, Refusals } from '@alongside/kernel';
import type { GraphQLError } from 'graphql';

import { log } from '../log/log';

export interface RefusalAnswer {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

const told = ({ code, field, params }: Refusal) => ({ code, ...(field ? { field } : {}), ...(params ? { params } : {}) });

/** What the asker is told: an expected no with its code and field, a mistake in the question, or a bug masked behind an id. */
export function refusalAnswer(error: GraphQLError): RefusalAnswer {
  const cause = rootCause(error);
  const path = error.path ? { path: error.path } : {};
  if (cause instanceof Refusals) {
    return { message: cause.code, ...path, extensions: { refusal: told(cause), refusals: cause.all.map(told) } };
  }
  if (cause instanceof Refusal) return { message: cause.code, ...path, extensions: { refusal: told(cause) } };
  if (isQuestionMistake(error, cause)) return { message: error.message, ...path, extensions: { refusal: { code: 'QUESTION_NOT_UNDERSTOOD' } } };
  const id = newId<'Problem'>();
  log.problem('unexpected', { id, kind: cause instanceof Error ? cause.name : 'unknown', path: error.path?.join('.'), stack: stackOf(cause) });
  return { message: 'UNEXPECTED', ...path, extensions: { refusal: { code: 'UNEXPECTED', params: { id } } } };
}

function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof Error && 'originalError' in cause && cause.originalError instanceof Error) cause = cause.originalError;
  return cause;
}

/** Parse, validation and variable errors have no cause of their own beyond GraphQL. */
function isQuestionMistake(error: GraphQLError, cause: unknown): boolean {
  const thrownByUs = cause instanceof Error && cause !== error && cause.name !== 'GraphQLError';
  return !thrownByUs && error.name === 'GraphQLError';
}

/** Frames only: the first line of a stack repeats the message, which may hold what somebody typed. */
function stackOf(cause: unknown): string | undefined {
  return cause instanceof Error ? cause.stack?.split('\n').filter((line) => line.startsWith('    at ')).slice(0, 6).join(' ') : undefined;
}
