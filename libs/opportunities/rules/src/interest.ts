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
