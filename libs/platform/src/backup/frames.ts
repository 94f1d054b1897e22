import { BackupUnreadable } from './sealed-file';

/** What the database had come to when the backup was made. */
export interface BackupOpening {
  readonly madeAt: string;
  /** `context/step`, as they were applied. */
  readonly steps: readonly string[];
}

export interface TableOpening {
  readonly table: string;
  readonly columns: readonly string[];
  /** The last number drawn for each column that counts by itself. */
  readonly counters: Readonly<Record<string, string>>;
}

/** What a backup is a row of: one opening, then each table with its rows as PostgreSQL copies them, then how many tables there were. */
export type Frame =
  | { readonly kind: 'opening'; readonly opening: BackupOpening }
  | { readonly kind: 'table'; readonly table: TableOpening }
  | { readonly kind: 'rows'; readonly rows: Buffer }
  | { readonly kind: 'end'; readonly tables: number };

const kinds = ['opening', 'table', 'rows', 'end'] as const;
const HEAD_BYTES = 5;
const LONGEST = 64 * 1024 * 1024;

export function frameBytes(frame: Frame): Buffer {
  const body = frame.kind === 'rows' ? frame.rows : Buffer.from(JSON.stringify(frame));
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(kinds.indexOf(frame.kind));
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

/** Throws BackupUnreadable where it is no row of frames. */
export async function* framesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let waiting = Buffer.alloc(0);
  for await (const piece of pieces) {
    waiting = waiting.length === 0 ? Buffer.from(piece) : Buffer.concat([waiting, piece]);
    let at = 0;
    while (waiting.length - at >= HEAD_BYTES) {
      const length = waiting.readUInt32BE(at + 1);
      if (length > LONGEST) throw new BackupUnreadable();
      if (waiting.length - at < HEAD_BYTES + length) break;
      yield frameOf(kinds[waiting.readUInt8(at)], waiting.subarray(at + HEAD_BYTES, at + HEAD_BYTES + length));
      at += HEAD_BYTES + length;
    }
    waiting = waiting.subarray(at);
  }
  if (waiting.length > 0) throw new BackupUnreadable();
}

function frameOf(kind: Frame['kind'] | undefined, body: Buffer): Frame {
  if (kind === undefined) throw new BackupUnreadable();
  return kind === 'rows' ? { kind, rows: body } : (JSON.parse(body.toString()) as Frame);
}
