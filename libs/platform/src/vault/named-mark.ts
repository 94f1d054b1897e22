import { timingSafeEqual } from 'node:crypto';

/** How a mark was made: by which hash, and with which key. Another one is another number; those before it go on being read. */
const made = { sha256: 1, 'hmac-sha256-house-1': 2 } as const;

export type MarkMade = keyof typeof made;

/** A mark begins with one byte that says how it was made. Those from before have none, and are told apart by their length. */
export function namedMark(how: MarkMade, digest: Uint8Array): Buffer {
  return Buffer.concat([Uint8Array.of(made[how]), digest]);
}

/** A mark without its name, as they were until then: what is looked for beside the named one. */
export const unnamed = (mark: Uint8Array): Buffer => Buffer.from(mark.subarray(1));

/** Whether what is kept, named or from before, is this mark. Takes the same time for every mark of one length. */
export function isMark(kept: Uint8Array, mark: Uint8Array): boolean {
  const like = kept.length === mark.length - 1 ? unnamed(mark) : mark;
  return kept.length === like.length && timingSafeEqual(kept, like);
}
