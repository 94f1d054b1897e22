import { createHash } from 'node:crypto';

import { rowMark } from '../events/row-mark';

/** One row of the log as the seals see it. */
export interface LogRow {
  readonly seq: string;
  /** Every column, in one text that two different rows never share. */
  readonly content: string;
  readonly id: string;
  readonly name: string;
  readonly subject_id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at_ms: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly purpose: string;
  readonly mark: Buffer | null;
}

/** Every column of platform.event that the seals cover; a spec compares the list with the table. */
export const sealedColumns = ['seq', 'id', 'name', 'subject_id', 'data', 'at', 'recorded_at', 'actor_kind', 'actor_id', 'purpose', 'mark'] as const;

const asText = (column: string) =>
  column === 'at' || column === 'recorded_at' ? `e.${column} at time zone 'UTC'` : column === 'mark' ? `encode(e.mark, 'hex')` : `e.${column}`;

/** The select list for LogRow over `platform.event e`; the same whatever time zone the session has. */
export const logRowColumns = `e.seq::text as seq, jsonb_build_array(${sealedColumns.map(asText).join(', ')})::text as content,
  e.id, e.name, e.subject_id, e.data, trunc(extract(epoch from e.at) * 1000)::text as at_ms, e.actor_kind, e.actor_id, e.purpose, e.mark`;

export function leafOf({ content }: Pick<LogRow, 'content'>): Buffer {
  return createHash('sha256').update(content).digest();
}

export function isMarkedByUs(key: Buffer, row: LogRow): boolean {
  const { id, name, subject_id: subjectId, data, at_ms: atMilliseconds, actor_kind: actorKind, actor_id: actorId, purpose, mark } = row;
  return mark !== null && rowMark(key, { id, name, subjectId, data, atMilliseconds, actorKind, actorId, purpose }).equals(mark);
}
