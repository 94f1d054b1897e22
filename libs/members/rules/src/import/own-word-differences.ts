import type { Id } from '@alongside/kernel';

import type { Member } from '../member';
import type { KnownPerson } from './known-person';
import type { SheetField } from './member-sheet';
import type { ReadRow } from './read-row';

/** A sheet says something else than the person said themself. Theirs stays; what the sheet says is for a person to look at. */
export interface OwnWordDifference {
  readonly row: number;
  readonly memberId: Id<'Member'>;
  readonly knownAs: string;
  readonly field: SheetField;
  /** What the sheet says; what the person said stands in their record alone. */
  readonly sheetSays: string;
}

/** As much of what somebody said themself as a row can be compared with. */
export type OwnWords = Pick<Member, 'ownWord' | 'interests' | 'languages' | 'strengths'>;

/** Access needs are sealed and not opened for this: whatever a sheet says of them is a difference. */
export function ownWordDifferences({ row, member, accessNeeds }: ReadRow, { id: memberId, knownAs, contact, said }: KnownPerson): readonly OwnWordDifference[] {
  if (!said) return [];
  const differences: OwnWordDifference[] = [];
  const compare = (field: SheetField, theirs: string | null, sheetSays: string | null) => {
    if (sheetSays !== null && sheetSays !== '' && sheetSays !== theirs) differences.push({ row, memberId, knownAs, field, sheetSays });
  };
  if (said.ownWord.includes('contact')) {
    for (const field of ['email', 'phone', 'reachNote'] as const) compare(field, contact[field], member.contact[field]);
    compare('reachBy', inOrder(contact.reachBy), inOrder(member.contact.reachBy));
  }
  for (const field of ['interests', 'languages'] as const) if (said.ownWord.includes(field)) compare(field, inOrder(said[field]), inOrder(member[field]));
  if (said.ownWord.includes('strengths')) compare('strengths', said.strengths, member.strengths);
  if (said.ownWord.includes('access-needs')) compare('accessNeeds', null, accessNeeds);
  return differences;
}

const inOrder = (words: readonly string[]) => [...words].sort().join(', ');
