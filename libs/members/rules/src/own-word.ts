/** What a member may have said themself, so that no sheet takes it over by itself. The name they chose is theirs in any case. */
export const ownWords = ['contact', 'interests', 'languages', 'strengths', 'access-needs'] as const;

export type OwnWord = (typeof ownWords)[number];

/** In one order, each once. */
export function ownWordsOf(...said: readonly (readonly OwnWord[])[]): readonly OwnWord[] {
  return ownWords.filter((word) => said.some((some) => some.includes(word)));
}
