import type { Fact, Id } from '@alongside/kernel';

import type { DelegatedAuthority } from './delegated-authority';
import type { Exemption } from './checks/exemption';
import type { Requirement } from './checks/requirement';
import type { RequirementRecord } from './checks/requirement-record';
import type { Guardianship } from './guardianship';
import type { LegalStatus } from './legal-status';
import type { LinkedProfessional } from './linked-professional';
import type { Member } from './member';
import type { AccessLine } from './profile/access-line';
import type { Reconfirmation } from './reconfirmation';
import type { MemberNote, NoteReply } from './notes/member-note';
import type { ConcernHandoff, LegalHold } from './safety/concern-handoff';
import type { DutyList } from './safety/duty-list';
import type { HandoffCall } from './safety/handoff-call';
import type { DutyPage } from './safety/paging';

export const memberJoined = ({ id, kind }: Member): Fact => ({ name: 'members.member-joined', subjectId: id, data: { memberId: id, kind } });


/** Which answers changed, never what they say. */
export const recordCorrected = ({ id }: Member, fields: readonly string[]): Fact => ({
  name: 'members.record-corrected', subjectId: id, data: { memberId: id, fields },
});

export const stageChanged = ({ id, stage }: Member): Fact => ({ name: 'members.stage-changed', subjectId: id, data: { memberId: id, stage } });

export const guardianLinked = ({ id, memberId, guardianId }: Guardianship): Fact => ({
  name: 'members.guardian-linked', subjectId: memberId, data: { guardianshipId: id, memberId, guardianId },
});

const ofGuardianship = (name: string) => ({ id, memberId, guardianId }: Guardianship): Fact => ({ name, subjectId: memberId, data: { guardianshipId: id, memberId, guardianId } });

export const guardianConfirmed = ofGuardianship('members.guardian-confirmed');
export const guardianEnded = ofGuardianship('members.guardian-ended');

/** Never which status: whether a child is in care is nobody's business who reads the log. */
const ofLegalStatus = (name: string) => ({ id, memberId, from }: LegalStatus): Fact => ({ name, subjectId: memberId, data: { legalStatusId: id, memberId, from } });

export const legalStatusChanged = ofLegalStatus('members.legal-status-changed');
export const legalStatusConfirmed = ofLegalStatus('members.legal-status-confirmed');

const ofDelegation = (name: string) => ({ id, memberId, delegatedTo }: DelegatedAuthority): Fact => ({
  name, subjectId: memberId, data: { delegatedAuthorityId: id, memberId, delegatedToId: delegatedTo },
});

export const authorityDelegated = ofDelegation('members.authority-delegated');
export const delegationEnded = ofDelegation('members.delegation-ended');

const ofReconfirmation = (name: string) => ({ id, memberId, openedOn }: Reconfirmation): Fact => ({ name, subjectId: memberId, data: { reconfirmationId: id, memberId, openedOn } });

export const placementChanged = ofReconfirmation('members.placement-changed');
export const reconfirmationAsked = ofReconfirmation('members.reconfirmation-asked');
export const reconfirmed = ofReconfirmation('members.reconfirmed');

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

export const requirementDefined = ({ id, version, from }: Requirement): Fact => ({
  name: 'members.requirement-defined', subjectId: id, data: { requirementId: id, versionNumber: version, from },
});

export const requirementSuperseded = ({ id, to }: Requirement): Fact => ({ name: 'members.requirement-superseded', subjectId: id, data: { requirementId: id, to } });

export const requirementEnded = ({ id, to }: Requirement): Fact => ({ name: 'members.requirement-ended', subjectId: id, data: { requirementId: id, to } });

const check = ({ id, memberId, requirementId }: RequirementRecord) => ({ recordId: id, memberId, requirementId });

export const checkAskedFor = (record: RequirementRecord): Fact => ({ name: 'members.check-asked-for', subjectId: record.memberId, data: { ...check(record), dueBy: record.dueBy } });

export const checkMet = (record: RequirementRecord): Fact => ({ name: 'members.check-met', subjectId: record.memberId, data: { ...check(record), validTo: record.validUntil } });

export const checkTakenBack = (record: RequirementRecord): Fact => ({ name: 'members.check-taken-back', subjectId: record.memberId, data: { ...check(record) } });

/** `kind` says which warning it is: `expiring-60`. */
export const checkExpiring = (record: RequirementRecord, kind: string): Fact => ({
  name: 'members.requirement-expiring', subjectId: record.memberId, data: { ...check(record), kind, validTo: record.validUntil },
});

export const checkExpired = (record: RequirementRecord): Fact => ({
  name: 'members.requirement-expired', subjectId: record.memberId, data: { ...check(record), validTo: record.validUntil },
});

export const checkOverdue = (record: RequirementRecord): Fact => ({ name: 'members.requirement-overdue', subjectId: record.memberId, data: { ...check(record), dueBy: record.dueBy } });

export const memberExempted = ({ id, memberId, until }: Exemption): Fact => ({ name: 'members.member-exempted', subjectId: memberId, data: { exemptionId: id, memberId, validTo: until } });

export const exemptionEnded = ({ id, memberId }: Exemption): Fact => ({ name: 'members.exemption-ended', subjectId: memberId, data: { exemptionId: id, memberId } });

/** A worry is the subject of its own facts, never the child: whoever sees the record of a child must not see that somebody worried. */
export const concernRaised = ({ id }: ConcernHandoff): Fact => ({ name: 'members.concern-raised', subjectId: id, data: { handoffId: id } });

export const handoffPassed = ({ id }: ConcernHandoff, call: HandoffCall): Fact => ({
  name: 'members.handoff-passed', subjectId: id, data: { handoffId: id, callId: call.id, code: call.route, phonedAt: call.phonedAt.toISOString() },
});

export const handoffAcknowledged = ({ id, acknowledged }: ConcernHandoff): Fact => ({
  name: 'members.handoff-acknowledged', subjectId: id, data: { handoffId: id, acknowledgedBy: acknowledged?.by ?? null },
});

export const handoffHeld = ({ id }: ConcernHandoff, { on }: LegalHold): Fact => ({
  name: on ? 'members.handoff-held' : 'members.handoff-released', subjectId: id, data: { handoffId: id },
});

export const dutyPaged = ({ handoffId, toPersonId, number }: DutyPage): Fact => ({
  name: 'members.duty-paged', subjectId: handoffId, data: { handoffId, toPersonId, pageNumber: number },
});

export const dutyListSet = ({ id, places }: DutyList): Fact => ({ name: 'members.duty-list-set', subjectId: id, data: { dutyListId: id, count: places.length } });

/** The note is the subject, and a kept one does not name whom it is about: neither their list of looks nor their copy of what we hold may tell of it. */
const noteFact = (name: string, { id, memberId, versions }: MemberNote): Fact => {
  const told = { noteId: id, versionNumber: versions.length };
  return { name, subjectId: id, data: versions.at(-1)?.kept ? { ...told, state: 'kept' } : { ...told, memberId, state: 'shared' } };
};

export const noteWritten = (note: MemberNote): Fact => noteFact('members.note-written', note);

export const noteChanged = (note: MemberNote): Fact => noteFact('members.note-changed', note);

export const noteReplied = ({ id, memberId }: MemberNote, { id: replyId, kind }: NoteReply): Fact => ({
  name: 'members.note-replied', subjectId: id, data: { noteId: id, memberId, replyId, kind },
});

export const noteReplySeen = ({ id, memberId }: MemberNote, { id: replyId }: NoteReply): Fact => ({
  name: 'members.note-reply-seen', subjectId: id, data: { noteId: id, memberId, replyId },
});

/** Which answers about oneself changed, never what they say. */
export const profileSaid = (memberId: Id<'Member'>, fields: readonly string[]): Fact => ({ name: 'members.profile-said', subjectId: memberId, data: { memberId, fields } });

export const accessLineSaid = ({ id, memberId, seenBy }: AccessLine): Fact => ({ name: 'members.access-line-said', subjectId: memberId, data: { accessLineId: id, memberId, seenBy } });

export const accessLineTakenBack = ({ id, memberId }: AccessLine): Fact => ({ name: 'members.access-line-taken-back', subjectId: memberId, data: { accessLineId: id, memberId } });
