import { Refusal } from '@alongside/kernel';

import { megabytes, MOST_MEGABYTES } from './file-limits';

interface FilePart {
  readonly type: 'file';
  readonly fieldname: string;
  readonly file: AsyncIterable<Buffer> & { readonly truncated: boolean };
}

interface FieldPart {
  readonly type: 'field';
  readonly fieldname: string;
  readonly value: unknown;
}

/** As much of a request as an upload needs. */
export interface UploadRequest {
  isMultipart(): boolean;
  parts(options: object): AsyncIterableIterator<FilePart | FieldPart>;
}

export interface ReceivedFile {
  readonly purpose: string;
  readonly key: string;
  readonly bytes: Buffer;
}

const LIMITS = { fileSize: megabytes(MOST_MEGABYTES), files: 1, fields: 2, parts: 3, fieldNameSize: 40, fieldSize: 200, headerPairs: 20 } as const;

const refusals: Readonly<Record<string, () => Refusal>> = {
  FST_FILES_LIMIT: () => new Refusal('FILE_ONE_AT_A_TIME', 'file'),
  FST_PARTS_LIMIT: () => new Refusal('FILE_ONE_AT_A_TIME', 'file'),
  FST_REQ_FILE_TOO_LARGE: () => new Refusal('FILE_TOO_BIG', 'file', { mostMegabytes: MOST_MEGABYTES }),
};

/**
 * A form with `purpose`, `idempotencyKey` and one `file`, in any order; its name and what the browser says about its type are not even read.
 * `mustMaySend` is asked as soon as the purpose is known, before the file is taken in when the purpose comes first.
 */
export async function receivedFile(request: UploadRequest, mustMaySend: (purpose: string) => void): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw new Refusal('FILE_MISSING', 'file');
  const fields = new Map<string, string>();
  let bytes: Buffer | null = null;
  try {
    for await (const part of request.parts({ limits: LIMITS })) {
      if (part.type === 'file') {
        if (part.fieldname !== 'file') throw new Refusal('FILE_MISSING', 'file');
        bytes = await allOf(part);
      } else {
        fields.set(part.fieldname, typeof part.value === 'string' ? part.value : '');
        if (part.fieldname === 'purpose') mustMaySend(fields.get('purpose') ?? '');
      }
    }
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
    throw refusals[code]?.() ?? new Refusal('FILE_NOT_ARRIVED', 'file');
  }
  const purpose = fields.get('purpose') ?? '';
  if (purpose === '') throw new Refusal('ANSWER_MISSING', 'purpose');
  if (bytes === null) throw new Refusal('FILE_MISSING', 'file');
  return { purpose, key: fields.get('idempotencyKey') ?? '', bytes };
}

async function allOf(part: FilePart): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of part.file) pieces.push(piece);
  if (part.file.truncated) throw new Refusal('FILE_TOO_BIG', 'file', { mostMegabytes: MOST_MEGABYTES });
  return Buffer.concat(pieces);
}
