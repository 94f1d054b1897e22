import type { Fact, Id } from '@alongside/kernel';

import type { Guardianship } from './guardianship';
import type { LinkedProfessional } from './linked-professional';
import type { Member } from './member';

export const memberJoined = ({ id, kind }: Member): Fact => ({ name: 'members.member-joined', subjectId: id, data: { memberId: id, kind } });


/** Which answers changed, never what they say. */
export const recordCorrected = ({ id }: Member, fields: readonly string[]): Fact => ({
  name: 'members.record-corrected', subjectId: id, data: { memberId: id, fields },
});

export const stageChanged = ({ id, stage }: Member): Fact => ({ name: 'members.stage-changed', subjectId: id, data: { memberId: id, stage } });

export const guardianLinked = ({ id, memberId, guardianId }: Guardianship): Fact => ({
  name: 'members.guardian-linked', subjectId: memberId, data: { guardianshipId: id, memberId, guardianId },
});

export const professionalLinked = ({ id, memberId }: LinkedProfessional): Fact => ({
  name: 'members.professional-linked', subjectId: memberId, data: { linkedProfessionalId: id, memberId },
});

export const importStarted = (importId: Id<'MemberImport'>, rows: number): Fact => ({
  name: 'members.import-started', subjectId: importId, data: { importId, rows },
});

export const importMatched = (importId: Id<'MemberImport'>, fields: readonly string[]): Fact => ({
  name: 'members.import-matched', subjectId: importId, data: { importId, fields },
});

export const importRowsLeftOut = (importId: Id<'MemberImport'>, rows: number): Fact => ({
  name: 'members.import-rows-left-out', subjectId: importId, data: { importId, rows },
});

export const importForgotten = (importId: Id<'MemberImport'>): Fact => ({ name: 'members.import-forgotten', subjectId: importId, data: { importId } });

export const importApplied = (importId: Id<'MemberImport'>, counts: { readonly created: number; readonly changed: number; readonly same: number }): Fact => ({
  name: 'members.import-applied', subjectId: importId, data: { importId, ...counts },
});
