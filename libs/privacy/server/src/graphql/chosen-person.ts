import { isId, Refusal, type Id } from '@alongside/kernel';

/** Somebody chosen from a list. Throws Refusal PERSON_NOT_CHOSEN. */
export function chosenPerson(typed: string): Id<'Person'> {
  const lower = typed.toLowerCase();
  if (!isId(lower)) throw new Refusal('PERSON_NOT_CHOSEN', 'personId');
  return lower as Id<'Person'>;
}
