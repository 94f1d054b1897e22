import type { FileKind } from './file-purpose';

/** The first bytes of what we take, at the very beginning: a file that hides one kind behind another is the kind it begins with. */
const beginnings: readonly { readonly kind: FileKind; readonly format: PictureFormat | 'pdf'; readonly is: (bytes: Buffer) => boolean }[] = [
  { kind: 'picture', format: 'jpeg', is: (bytes) => begins(bytes, [0xff, 0xd8, 0xff]) },
  { kind: 'picture', format: 'png', is: (bytes) => begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { kind: 'picture', format: 'webp', is: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP' },
  { kind: 'pdf', format: 'pdf', is: (bytes) => bytes.toString('latin1', 0, 5) === '%PDF-' },
];

export type PictureFormat = 'jpeg' | 'png' | 'webp';

export interface Kind {
  readonly kind: FileKind;
  readonly format: PictureFormat | 'pdf';
}

/** What a file is by its bytes; its name and what the browser says about it are not asked. Null for everything we do not take. */
export function kindOf(bytes: Buffer): Kind | null {
  const found = beginnings.find(({ is }) => is(bytes));
  return found ? { kind: found.kind, format: found.format } : null;
}

function begins(bytes: Buffer, magic: readonly number[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, place) => bytes[place] === byte);
}
