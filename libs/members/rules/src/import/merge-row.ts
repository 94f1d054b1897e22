import { decided, type Decision } from '@alongside/kernel';

import { birthDateCorrected, recordCorrected } from '../events';
import { changedFields, type Member } from '../member';
import { calledAfter, whoDecidesMoved } from '../put-right';
import type { Columns } from './member-sheet';
import type { ReadRow } from './read-row';

/**
 * What a row changes about somebody we hold. An empty cell never wipes an answer, and the name the person chose stays theirs; who never chose one is called after the name that is put right.
 * Null when the row says nothing new.
 */
export function mergeRow(held: Member, { member: row }: Pick<ReadRow, 'member'>, columns: Columns): Decision<Member> | null {
  const has = (field: keyof Columns) => columns[field] !== undefined;
  const next: Member = {
    ...held,
    kind: has('kind') ? row.kind : held.kind,
    fullName: row.fullName,
    knownAs: calledAfter(held, row.fullName),
    bornOn: row.bornOn ?? held.bornOn,
    joinedOn: has('joinedOn') ? row.joinedOn : held.joinedOn,
    interests: row.interests.length > 0 ? row.interests : held.interests,
    languages: row.languages.length > 0 ? row.languages : held.languages,
    strengths: row.strengths ?? held.strengths,
    reference: row.reference ?? held.reference,
    contact: {
      email: row.contact.email ?? held.contact.email,
      phone: row.contact.phone ?? held.contact.phone,
      reachBy: row.contact.reachBy.length > 0 ? row.contact.reachBy : held.contact.reachBy,
      reachNote: row.contact.reachNote ?? held.contact.reachNote,
    },
  };
  const fields = changedFields(held, next);
  return fields.length === 0 ? null : decided(next, recordCorrected(next, fields), ...(whoDecidesMoved(held, next) ? [birthDateCorrected(next)] : []));
}
