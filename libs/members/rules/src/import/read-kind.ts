import { cleanText, Refusal } from '@alongside/kernel';

import { memberKinds, type BroadKind, type MemberKind } from '../member-kind';

/** How teams write it, as whole texts; the codes and words of our own sheets are among them. Part of a text never counts: "foster child" is no foster carer. */
const written: Readonly<Record<MemberKind, readonly string[]>> = {
  parent: [
    'parent', 'parents', 'mum', 'mums', 'mam', 'mom', 'mummy', 'mother', 'mothers', 'dad', 'dads', 'daddy', 'father', 'fathers', 'birth parent', 'birth mum', 'birth mother', 'birth dad', 'birth father',
    'step mum', 'stepmum', 'step mother', 'stepmother', 'step dad', 'stepdad', 'step father', 'stepfather', 'adoptive parent', 'adoptive mum', 'adoptive mother', 'adoptive dad', 'adoptive father',
  ],
  carer: [
    'carer', 'carers', 'family carer', 'unpaid carer', 'grandparent', 'grandparents', 'grandmother', 'grandfather', 'grandma', 'grandad', 'granddad', 'grandpa', 'gran', 'granny', 'nan', 'nana', 'nanna', 'nanny',
  ],
  'foster-carer': ['foster carer', 'foster carers', 'foster parent', 'foster parents', 'foster mum', 'foster mother', 'foster dad', 'foster father'],
  'kinship-carer': ['kinship carer', 'kinship carers', 'special guardian', 'special guardians', 'sgo carer', 'connected carer', 'connected person', 'connected persons carer', 'family and friends carer', 'friends and family carer'],
  'young-person': ['young person', 'young people', 'yp', 'youth', 'young', 'child', 'children', 'teen', 'teens', 'teenager', 'teenagers'],
  'young-person-in-care': [
    'young person in care', 'young people in care', 'yp in care', 'child in care', 'children in care', 'in care', 'looked after', 'looked after child', 'looked after children', 'looked after young person',
    'young person looked after', 'child looked after', 'children looked after', 'cla', 'cic', 'lac', 'our child', 'our children',
  ],
  'care-experienced-young-person': ['care experienced young person', 'care experienced young people', 'care experienced yp', 'care experienced', 'young person care experienced', 'care leaver', 'care leavers', 'young care leaver'],
  'adult-lived-experience': ['adult with lived experience', 'adults with lived experience', 'adult lived experience', 'lived experience', 'adult', 'adults', 'expert by experience', 'experts by experience'],
};

const byText: ReadonlyMap<string, MemberKind> = new Map(memberKinds.flatMap((kind) => written[kind].map((text) => [text, kind] as const)));

/** Words that point at somebody. Only to say whether a text points at nobody or at more than one; nothing is read by them. */
const pointers: Readonly<Record<BroadKind, RegExp>> = {
  parent: /\b(parents?|mums?|mam|mother|dads?|father)\b/,
  carer: /\b(foster\w*|kinship|sgo|guardians?|connected|carers?|grand\w+|gran|nan\w?)\b/,
  'young-person': /\b(young|youth|yp|child\w*|teen\w*|son|daughter|in care|looked after|leavers?|care experienced)\b/,
  'adult-lived-experience': /\b(adults?|lived|experts?)\b/,
};

/** Nothing is ever guessed: a text that is not known whole is for a person to put right. Throws Refusal KIND_MISSING, KIND_TWO_WAYS, KIND_UNKNOWN. */
export function readKind(cell: string): MemberKind {
  const text = cleanText(cell).toLowerCase().replace(/[^\p{L}]+/gu, ' ').trim();
  if (text === '') throw new Refusal(cleanText(cell) === '' ? 'KIND_MISSING' : 'KIND_UNKNOWN', 'kind');
  const kind = byText.get(text);
  if (kind !== undefined) return kind;
  throw new Refusal(Object.values(pointers).filter((words) => words.test(text)).length > 1 ? 'KIND_TWO_WAYS' : 'KIND_UNKNOWN', 'kind');
}
