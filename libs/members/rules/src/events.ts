import type { Fact, Id } from '@alongside/kernel';

import type { DelegatedAuthority } from './delegated-authority';
import type { Exemption } from './checks/exemption';
import type { Requirement } from './checks/requirement';
import type { RequirementRecord } from './checks/requirement-record';
import type { Guardianship } from './guardianship';
import type { LegalStatus } from './legal-status';
import type { LinkedProfessional } from './linked-professional';
import type { Member } from './member';
import type { Reconfirmation } from './reconfirmation';

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
