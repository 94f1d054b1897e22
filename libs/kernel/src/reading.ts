/** How hard a text is to read. It is a tripwire, not a proof: people who read it decide. */
export interface Reading {
  readonly sentences: number;
  readonly words: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** Flesch-Kincaid school grade. */
  readonly grade: number;
  /** The age at which most people read this well: the grade and five years. */
  readonly age: number;
}

const YOUNGEST = 5;

/** A full stop inside "5.30pm" or "£4.20" ends no sentence. */
function sentencesIn(text: string): string[] {
  return text.split(/[.!?:]+(?=\s|$)|\n+/).filter((sentence) => wordsIn(sentence).length > 0);
}

/** A figure, a time or an address of a page is read at a glance: one word of one beat. */
function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function beatsIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3 || /[\d/]/.test(word)) return 1;
  const silentEnd = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '');
  return Math.max(1, silentEnd.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Null when there is nothing to read. */
export function reading(text: string): Reading | null {
  const sentences = sentencesIn(text).map(wordsIn);
  const words = sentences.flat();
  if (words.length === 0) return null;
  const beats = words.reduce((total, word) => total + beatsIn(word), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (beats / words.length) - 15.59;
  return {
    sentences: sentences.length,
    words: words.length,
    longest: Math.max(...sentences.map((sentence) => sentence.length)),
    grade: Math.round(grade * 10) / 10,
    age: Math.max(YOUNGEST, Math.round(grade + 5)),
  };
}
