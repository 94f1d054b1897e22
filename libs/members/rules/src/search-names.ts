import { cleanText } from '@alongside/kernel';

import { letterChanges, plainName } from './import/known-person';

const MOST_WORDS = 6;

/** What was typed, word by word; the order does not matter. */
export function searchWords(typed: string): readonly string[] {
  return cleanText(typed).split(/\s+/).filter((word) => word !== '').slice(0, MOST_WORDS);
}

/** One letter wrong in a short word, two in a long one; two letters that changed places count as two. */
function near(word: string, other: string): boolean {
  return letterChanges(word, other) <= (word.length > 3 ? 2 : 1) && word[0] === other[0];
}

/** Of people with similar names, those in whose name each word stands nearly so; the nearest first. */
export function nearestNames<Who extends { readonly knownAs: string; readonly fullName: string }>(typed: string, people: readonly Who[]): readonly Who[] {
  const words = plainName(typed).split(' ').filter((word) => word !== '');
  const apart = ({ knownAs, fullName }: Who) => {
    const parts = plainName(`${knownAs} ${fullName}`).split(' ');
    const changes = words.map((word) => Math.min(...parts.filter((part) => near(word, part)).map((part) => letterChanges(word, part)), Number.POSITIVE_INFINITY));
    return changes.reduce((sum, one) => sum + one, 0);
  };
  return people.map((person) => ({ person, changes: apart(person) })).filter(({ changes }) => changes < Number.POSITIVE_INFINITY).sort((a, b) => a.changes - b.changes).map(({ person }) => person);
}
