import { registerEnumType } from '@nestjs/graphql';

/** A list of our words as a GraphQL enum: `tie-break` is TIE_BREAK on the wire and stays `tie-break` in our code. */
export function wireEnum<Word extends string>(name: string, words: readonly Word[]): Readonly<Record<string, Word>> {
  const values = Object.fromEntries(words.map((word) => [word.toUpperCase().replaceAll('-', '_'), word]));
  registerEnumType(values, { name });
  return values;
}
