/** A failure that a person can act on: one sentence, never a stack. */
export class PlainFailure extends Error {
  name = 'PlainFailure';
}

const causes = [
  [/ENOSPC|EDQUOT|no space left on device|disk quota exceeded/i, 'The disk is full. Free some space, then try again.'],
  [/EROFS|read-only file system/i, 'This folder is on a disk that cannot be written to. Choose another place with DATA_DIR=/some/folder.'],
  [/EMFILE|ENFILE|too many open files/i, 'This computer has too many files open. Close some programs, then try again.'],
];

/**
 * What to tell the person about an error, in one sentence.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceFor(error) {
  if (error instanceof PlainFailure) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  const known = knownCause(message);
  if (known) return known;
  const path = /^E(?:ACCES|PERM): [^']*'([^']+)'/.exec(message)?.[1];
  if (path) return `${path} belongs to another user. Start as that user, or choose another place with DATA_DIR=/some/folder.`;
  return `Something went wrong, and it is not your fault: ${message.split('\n')[0]}`;
}

/**
 * The sentence for a cause that many programs report in the same words, or null.
 * @param {string} text
 * @returns {string | null}
 */
export function knownCause(text) {
  return causes.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
