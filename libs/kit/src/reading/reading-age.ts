/** Sounds in a word, as Flesch and Kincaid count them: groups of vowels, without the silent e. */
function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const groups = plain.replace(/(?:[^laeiouy]es|[^aeiouy]ed|[^laeiouy]e)$/, (end) => (/(?:[td]ed|[szx]es|(?:ch|sh)es)$/.test(plain) ? end : end[0] ?? '')).replace(/^y/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

const YOUNGEST_READER = 5;

export interface Reading {
  sentences: number;
  /** The age at which most people read it well. */
  age: number;
  /** School grade in the American count; reading age is five more. */
  grade: number;
  longestSentence: number;
}

/** How hard a text is to read: the same measure for our own words and for what staff write. A trip wire, not a proof: people are. */
export function readingOf(text: string): Reading {
  const sentences = text.split(/(?<=[.?!:])\s+|\n+/).map((sentence) => sentence.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word))).filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return { sentences: 0, age: YOUNGEST_READER, grade: 0, longestSentence: 0 };
  const sounds = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : word.split(/[-’']/).filter(Boolean).reduce((part, piece) => part + syllables(piece), 0) || 1), 0);
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (sounds / words.length) - 15.59;
  return {
    sentences: sentences.length,
    age: Math.max(YOUNGEST_READER, Math.round(grade + 5)),
    grade,
    longestSentence: Math.max(...sentences.map((sentence) => sentence.length)),
  };
}
