let byItself = false;

/** Apollo asks this just before a page asks again by itself, and sends the question in the same breath: it says what it is, and while nobody sees the page it is not asked. */
export function skipPollAttempt(): boolean {
  byItself = !document.hidden;
  queueMicrotask(() => (byItself = false));
  return document.hidden;
}

export const isAskedByItself = (): boolean => byItself;
