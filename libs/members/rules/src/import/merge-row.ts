import { decided, type Decision } from '@alongside/kernel';

import { birthDateCorrected, recordCorrected } from '../events';
import { changedFields, type Member } from '../member';
import type { OwnWord } from '../own-word';
import { calledAfter, whoDecidesMoved } from '../put-right';
import type { Columns } from './member-sheet';
import type { ReadRow } from './read-row';

/** A cell knows no other end of an interest than a comma. */
const sameWords = (row: readonly string[], held: readonly string[]) => row.join(',') === held.flatMap((words) => words.split(/[,;\n]/)).map((words) => words.trim()).join(',');

/**
 * What a row changes about somebody we hold. An empty cell never wipes an answer, and the name the person chose stays theirs; who never chose one is called after the name that is put right.
 * What they said themself last stays as well, unless a person took the sheet's word for this row on purpose. Null when the row says nothing new.
 */
export function mergeRow(held: Member, { member: row }: Pick<ReadRow, 'member'>, columns: Columns, taken = false): Decision<Member> | null {
  const has = (field: keyof Columns) => columns[field] !== undefined;
  const theirs = (word: OwnWord) => !taken && held.ownWord.includes(word);
  const next: Member = {
    ...held,
    kind: has('kind') ? row.kind : held.kind,
    fullName: row.fullName,
    knownAs: calledAfter(held, row.fullName),
    bornOn: row.bornOn ?? held.bornOn,
    joinedOn: has('joinedOn') ? row.joinedOn : held.joinedOn,
    interests: row.interests.length === 0 || sameWords(row.interests, held.interests) || theirs('interests') ? held.interests : row.interests,
    languages: row.languages.length === 0 || theirs('languages') ? held.languages : row.languages,
    strengths: theirs('strengths') ? held.strengths : (row.strengths ?? held.strengths),
    reference: row.reference ?? held.reference,
    contact: theirs('contact') ? held.contact : {
      email: row.contact.email ?? held.contact.email,
      phone: row.contact.phone ?? held.contact.phone,
      reachBy: row.contact.reachBy.length > 0 ? row.contact.reachBy : held.contact.reachBy,
      reachNote: row.contact.reachNote ?? held.contact.reachNote,
    },
  };
  const fields = changedFields(held, next);
  return fields.length === 0 ? null : decided(next, recordCorrected(next, fields), ...(whoDecidesMoved(held, next) ? [birthDateCorrected(next)] : []));
}
