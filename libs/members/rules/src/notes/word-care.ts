/** A word that hurts or says little, and what we say instead. */
export interface WordCare {
  readonly word: string;
  readonly rather: string;
}

/** From Language That Cares (TACT, 2019, with Blackpool's Children in Care Council) and from the council's own "Take care in how you talk and write about us". */
const careful: readonly (readonly [word: RegExp, rather: string])[] = [
  [/\bLAC\b|\bCLA\b|\blooked[- ]after child(ren)?\b/g, 'their name, or care experienced'],
  [/\bcare leavers?\b/gi, 'care experienced, or their own word'],
  [/\bcontact (?=with|visits?|sessions?|centre|arrangements?)|\b(?:supervised|family) contact\b/gi, 'family time, or seeing Mum'],
  [/\bplacements?\b/gi, 'home, or where they live'],
  [/\bsiblings?\b/gi, 'brothers and sisters'],
  [/\brespite\b/gi, 'sleepover, or a break'],
  [/\babscond\w*/gi, 'ran away, or missing'],
  [/\bchalleng\w* behaviours?\b|\bbehaviou?ral issues\b/gi, 'having a hard time'],
  [/\battention[- ]seeking\b/gi, 'asking for help'],
  [/\bmanipulative\b|\bmanipulating\b/gi, 'say what happened'],
  [/\bDNA(?:'?d)?\b|\bno[- ]shows?\b|\bfailed to attend\b/g, 'could not make it'],
  [/\b(?:failed|refus(?:ed|es|ing)) to engage\b|\bnon[- ]engag\w+|\bdisengag\w+|\bhard to reach\b/gi, 'we have not reached them yet'],
  [/\bservice users?\b|\bclients?\b/gi, 'people, or their name'],
  [/\bcases?\b(?= (?:load|file|holder|closed|open))|\bthe case\b|\bthis case\b/gi, 'their name, or the family'],
  [/\bdysfunctional\b|\bchaotic\b/gi, 'say what happened'],
  [/\bdifficult (?:parent|mother|mum|father|dad|family|child)\b/gi, 'say what was hard, and for whom'],
  [/\balleges?\b|\balleged(?:ly)?\b|\bclaims? (?=that|to)/gi, 'said, told us'],
  [/\bmum states\b|\bmother states\b|\bdad states\b|\bfather states\b/gi, 'their name, and said'],
];

/** Gentle, never in the way: each word once, as it was written, in the order it comes. */
export function wordsToTakeCareWith(text: string): readonly WordCare[] {
  const found = careful.flatMap(([word, rather]) => [...text.matchAll(word)].map((match) => ({ at: match.index, word: match[0].trim(), rather })));
  const inOrder = found.sort((one, other) => one.at - other.at);
  return inOrder.filter(({ word }, place) => inOrder.findIndex((other) => other.word.toLowerCase() === word.toLowerCase()) === place).map(({ word, rather }) => ({ word, rather }));
}
