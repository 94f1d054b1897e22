import { cleanText, Refusal } from '@alongside/kernel';

import type { MemberKind } from '../member-kind';

/** How teams write it, most particular first. */
const spoken: readonly (readonly [RegExp, MemberKind])[] = [
  [/foster/, 'foster-carer'],
  [/kinship|sgo|special guardian|connected/, 'kinship-carer'],
  [/care[ -]?(experienced|leaver)/, 'care-experienced-young-person'],
  [/in care|looked[ -]?after|our child/, 'young-person-in-care'],
  [/young|youth|child|teen|^yp$/, 'young-person'],
  [/lived[ -]?experience|expert by experience|^adult/, 'adult-lived-experience'],
  [/parent|mother|father|^mum|^dad/, 'parent'],
  [/carer|grandparent|^nan|^gran/, 'carer'],
];

/** Throws Refusal KIND_UNKNOWN. */
export function readKind(cell: string): MemberKind {
  const text = cleanText(cell).toLowerCase();
  const found = spoken.find(([words]) => words.test(text));
  if (!found) throw new Refusal(text === '' ? 'KIND_MISSING' : 'KIND_UNKNOWN', 'kind');
  return found[1];
}
