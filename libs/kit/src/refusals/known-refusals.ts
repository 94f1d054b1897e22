type Words = Readonly<Record<string, string>>;

let known: Words | null = null;
let coming: Promise<void> | null = null;
const waiting = new Set<() => void>();

/** The words there are so far; null while they are on their way. */
export function knownRefusals(): Words | null {
  return known;
}

/** Most people never meet a "no", so its words come only when there is one. */
export function fetchRefusals(): Promise<void> {
  coming ??= import('./refusal-words').then(({ refusalWords }) => {
    known = refusalWords;
    for (const tell of waiting) tell();
  });
  return coming;
}

export function whenRefusalsCome(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
