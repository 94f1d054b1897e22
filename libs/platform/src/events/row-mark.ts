import { createHmac } from 'node:crypto';

/** What a row of the log says, apart from what the database itself adds. */
export interface MarkedRow {
  readonly id: string;
  readonly name: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly atMilliseconds: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly purpose: string;
}

/** A mark that only a holder of the house's key can make: a row written past the house has none, or a wrong one. */
export function rowMark(key: Buffer, { id, name, subjectId, data, atMilliseconds, actorKind, actorId, purpose }: MarkedRow): Buffer {
  // The database keeps the keys of `data` in an order of its own.
  const ordered = Object.entries(data).filter(([, value]) => value !== undefined).sort(([one], [other]) => (one < other ? -1 : 1));
  const said = JSON.stringify([id, name, subjectId, ordered, atMilliseconds, actorKind, actorId, purpose]);
  return createHmac('sha256', key).update(said).digest();
}
