import type { SessionKind } from './session';

const words: Readonly<Record<SessionKind, RegExp>> = {
  panel: /panel|interview|hiring|recruit/i,
  training: /train|teach/i,
  project: /project|plan|design|build/i,
  meeting: /meeting|group|talk/i,
};

/** Interests are kept in people's own words, so they are read by what they mention. */
export function likes(interests: readonly string[], kind: SessionKind): boolean {
  return interests.some((interest) => words[kind].test(interest));
}

/** Those of somebody's interests that a date is about: one says in whole words what the other says, whatever the case or the order. */
export function sharedInterests(interests: readonly string[], about: readonly string[]): readonly string[] {
  return interests.filter((interest) => about.some((topic) => holds(interest, topic) || holds(topic, interest)));
}

function holds(longer: string, shorter: string): boolean {
  const [there, wanted] = [new Set(wordsOf(longer)), wordsOf(shorter)];
  return wanted.length > 0 && wanted.every((word) => there.has(word));
}

/** Without accents, case or a plural's s. */
function wordsOf(text: string): readonly string[] {
  return (text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}
