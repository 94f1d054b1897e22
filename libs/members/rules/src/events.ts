import type { Fact, Id, Instant } from '@alongside/kernel';

import type { ContactRule } from './contact-rule';
import type { DelegatedAuthority } from './delegated-authority';
import type { Enquiry } from './lifecycle/enquiry';
import type { Exemption } from './checks/exemption';
import type { Requirement } from './checks/requirement';
import type { RequirementRecord } from './checks/requirement-record';
import type { MemberSkill } from './skills/member-skill';
import type { PartTaken } from './skills/part-taken';
import type { StepOffer } from './skills/pathway';
import type { ReferenceLetter } from './skills/reference-letter';
import type { Guardianship } from './guardianship';
import type { AgreementYes, GroupAgreement } from './groups/group-agreement';
import type { GroupPlace } from './groups/group-place';
import type { NetworkGroup } from './groups/network-group';
import type { ExportPurpose, MemberExport } from './export/member-export';
import type { JoinedRecord } from './same/joined-record';
import type { Likeness } from './same/likeness';
import type { LegalStatus } from './legal-status';
import type { LinkedProfessional } from './linked-professional';
import type { Member } from './member';
import type { PostalAddress } from './postal-address';
import type { PutRight } from './put-right';
import type { AccessLine } from './profile/access-line';
import type { Reconfirmation } from './reconfirmation';
import type { MemberNote, NoteReply } from './notes/member-note';
import type { ConcernHandoff, LegalHold } from './safety/concern-handoff';
import type { DutyList } from './safety/duty-list';
import type { HandoffCall } from './safety/handoff-call';
import type { LonePage } from './safety/lone-asking';
import type { LoneDeed, LoneVisit } from './safety/lone-visit';
import type { DutyPage } from './safety/paging';

export const memberJoined = ({ id, kind }: Member): Fact => ({ name: 'members.member-joined', subjectId: id, data: { memberId: id, kind } });


/** Which answers changed, never what they say. */
export const recordCorrected = ({ id }: Member, fields: readonly string[]): Fact => ({
  name: 'members.record-corrected', subjectId: id, data: { memberId: id, fields },
});

/** A day of birth, or being young at all, was not what we held: who decides is asked anew. Never which day. */
export const birthDateCorrected = ({ id }: Member): Fact => ({ name: 'members.birth-date-corrected', subjectId: id, data: { memberId: id } });

export const recordPutRight = ({ id, memberId, fields, knownHow }: PutRight): Fact => ({
  name: 'members.record-put-right', subjectId: memberId, data: { putRightId: id, memberId, fields, kind: knownHow },
});

/** Never why somebody left. */
export const stageChanged = ({ id, stage, rest, leaving }: Member): Fact => ({
  name: 'members.stage-changed', subjectId: id, data: { memberId: id, stage, to: rest?.until ?? leaving?.leavesOn ?? null },
});

export const restOver = ({ id }: Member): Fact => ({ name: 'members.rest-over', subjectId: id, data: { memberId: id } });

const ofEnquiry = (name: string) => ({ id, kind, answerBy, memberId }: Enquiry): Fact => ({
  name, subjectId: id, data: { enquiryId: id, kind, ...(answerBy && { answerBy }), ...(memberId && { memberId }) },
});

export const enquiryWritten = ofEnquiry('members.enquiry-written');
export const enquiryBegun = ofEnquiry('members.enquiry-begun');
export const enquiryMade = ofEnquiry('members.enquiry-made');
export const enquiryAnswered = ofEnquiry('members.enquiry-answered');
export const enquiryTakenIn = ofEnquiry('members.enquiry-taken-in');
export const enquiryClosed = ofEnquiry('members.enquiry-closed');

export const guardianLinked = ({ id, memberId, guardianId }: Guardianship): Fact => ({
  name: 'members.guardian-linked', subjectId: memberId, data: { guardianshipId: id, memberId, guardianId },
});

const ofGuardianship = (name: string) => ({ id, memberId, guardianId }: Guardianship): Fact => ({ name, subjectId: memberId, data: { guardianshipId: id, memberId, guardianId } });

export const guardianConfirmed = ofGuardianship('members.guardian-confirmed');
/** Whether they are told what the young person decides: which of the two it is, and why, is nobody's business who reads the log. */
export const guardianTelling = ofGuardianship('members.guardian-telling-changed');
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

/** The worker stands as `workerId`: facts are found by the `personId` in them, and this one is about the member. */
const ofProfessional = (name: string) => ({ id, memberId, personId }: LinkedProfessional): Fact => ({
  name, subjectId: memberId, data: { linkedProfessionalId: id, memberId, ...(personId !== null && { workerId: personId }) },
});

export const professionalLinked = ofProfessional('members.professional-linked');
export const professionalConfirmed = ofProfessional('members.professional-confirmed');
export const professionalEnded = ofProfessional('members.professional-ended');
export const professionalAgreed = ofProfessional('members.professional-agreed');

/** Not even the kind: "avoid a person" would tell a story. */
const ofContactRule = (name: string) => ({ id, memberId }: ContactRule): Fact => ({ name, subjectId: memberId, data: { contactRuleId: id, memberId } });

export const contactRuleWritten = ofContactRule('members.contact-rule-written');
export const contactRuleConfirmed = ofContactRule('members.contact-rule-confirmed');
export const contactRuleEnded = ofContactRule('members.contact-rule-ended');

export const importStarted = (importId: Id<'MemberImport'>, rows: number): Fact => ({
  name: 'members.import-started', subjectId: importId, data: { importId, rows },
});

export const importMatched = (importId: Id<'MemberImport'>, fields: readonly string[]): Fact => ({
  name: 'members.import-matched', subjectId: importId, data: { importId, fields },
});

export const importGrownUpsSaid = (importId: Id<'MemberImport'>, grownUps: boolean): Fact => ({
  name: 'members.import-grown-ups-said', subjectId: importId, data: { importId, state: grownUps ? 'said' : 'taken-back' },
});

export const importRowsLeftOut = (importId: Id<'MemberImport'>, rows: number): Fact => ({
  name: 'members.import-rows-left-out', subjectId: importId, data: { importId, rows },
});

export const importWordTaken = (importId: Id<'MemberImport'>, rows: number): Fact => ({ name: 'members.import-word-taken', subjectId: importId, data: { importId, rows } });

export const importAsked = (importId: Id<'MemberImport'>, askedById: Id<'Person'>): Fact => ({ name: 'members.import-asked', subjectId: importId, data: { importId, askedById } });

/** `problem` is a refusal code. */
export const importNotTaken = (importId: Id<'MemberImport'>, problem: string): Fact => ({ name: 'members.import-not-taken', subjectId: importId, data: { importId, problem } });

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

/** `kind` says which warning it is: `ending-30`. */
export const letOffEnding = ({ id, memberId, until }: Exemption, kind: string): Fact => ({ name: 'members.let-off-ending', subjectId: memberId, data: { exemptionId: id, memberId, kind, validTo: until } });

export const letOffOver = ({ id, memberId, until }: Exemption): Fact => ({ name: 'members.let-off-over', subjectId: memberId, data: { exemptionId: id, memberId, validTo: until } });

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

/** The visit is the subject, with whose it is: never where it is, nor whom they meet. */
const ofLoneVisit = (name: string, { id, personId }: LoneVisit, more: Fact['data'] = {}): Fact => ({ name, subjectId: id, data: { loneVisitId: id, personId, ...more } });

export const loneVisitPlanned = (visit: LoneVisit): Fact => ofLoneVisit('members.lone-visit-planned', visit, { kind: visit.kind, startsAt: visit.startsAt.toISOString(), expectedAt: visit.expectedAt.toISOString() });
export const loneVisitArrived = (visit: LoneVisit): Fact => ofLoneVisit('members.lone-visit-arrived', visit);
export const loneVisitLonger = (visit: LoneVisit, until: Instant): Fact => ofLoneVisit('members.lone-visit-longer', visit, { until: until.toISOString() });
export const loneVisitAnswered = (visit: LoneVisit): Fact => ofLoneVisit('members.lone-visit-answered', visit, { state: 'help' });
export const loneVisitEnded = (visit: LoneVisit, deed: LoneDeed): Fact => ofLoneVisit('members.lone-visit-ended', visit, { state: deed });
export const lonePaged = ({ visitId, toPersonId, step }: LonePage): Fact => ({ name: 'members.lone-paged', subjectId: visitId, data: { loneVisitId: visitId, toPersonId, step } });

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
export const partTaken = ({ id, memberId, kind, on, minutes }: PartTaken): Fact => ({
  name: 'members.part-taken', subjectId: memberId, data: { bookingId: id, memberId, kind, heldOn: on, minutes },
});

export const stepOffered = ({ id, memberId, kind }: StepOffer): Fact => ({ name: 'members.step-offered', subjectId: memberId, data: { stepOfferId: id, memberId, kind } });

export const stepAnswered = ({ id, memberId, kind, answer }: StepOffer): Fact => ({ name: 'members.step-answered', subjectId: memberId, data: { stepOfferId: id, memberId, kind, answer } });

export const skillChanged = ({ id, memberId }: MemberSkill, state: string): Fact => ({ name: 'members.skill-changed', subjectId: memberId, data: { skillId: id, memberId, state } });

export const referenceMoved = ({ id, memberId, state }: ReferenceLetter): Fact => ({ name: 'members.reference-moved', subjectId: memberId, data: { referenceId: id, memberId, state } });

/** `kind` says what: the certificate, a reference, the badges, or all of it. */
export const skillsTakenAway = (memberId: Id<'Member'>, kind: string): Fact => ({ name: 'members.skills-taken-away', subjectId: memberId, data: { memberId, kind } });

/** Whether it is a cohort is not told. */
const ofGroup = (name: string) => ({ id }: NetworkGroup): Fact => ({ name, subjectId: id, data: { groupId: id } });

export const groupOpened = ofGroup('members.group-opened');
export const groupChanged = ofGroup('members.group-changed');
export const groupEnded = ofGroup('members.group-ended');

const ofPlace = (name: string) => ({ id, groupId, personId, part }: GroupPlace): Fact => ({ name, subjectId: groupId, data: { placeId: id, groupId, personId, kind: part } });

export const groupPlaceGiven = ofPlace('members.group-place-given');
export const groupPlaceEnded = ofPlace('members.group-place-ended');
export const groupNameShown = (place: GroupPlace): Fact => ofPlace(place.nameShown ? 'members.group-name-shown' : 'members.group-name-hidden')(place);

export const agreementWritten = ({ id, groupId, version }: GroupAgreement): Fact => ({ name: 'members.group-agreement-written', subjectId: groupId, data: { agreementId: id, groupId, versionNumber: version } });

export const agreementYes = ({ id, groupId, memberId }: AgreementYes, version: number): Fact => ({
  name: 'members.group-agreement-accepted', subjectId: groupId, data: { yesId: id, groupId, memberId, versionNumber: version },
});

/** What is alike is not told: it would say something of both. */
const ofLikeness = (name: string) => ({ id, oneId, otherId, state }: Likeness): Fact => ({ name, subjectId: id, data: { likenessId: id, memberId: oneId, otherId, state } });

export const likenessFound = ofLikeness('members.likeness-found');
export const likenessSettled = ofLikeness('members.likeness-settled');

const ofJoined = (name: string) => ({ id, keptId, otherId }: JoinedRecord): Fact => ({ name, subjectId: keptId, data: { joinedRecordId: id, memberId: keptId, otherId } });

export const recordsJoined = ofJoined('members.records-joined');
export const recordsParted = ofJoined('members.records-parted');

const ofPurpose = (name: string) => ({ id, fields }: ExportPurpose): Fact => ({ name, subjectId: id, data: { purposeId: id, fields } });

export const exportPurposeApproved = ofPurpose('members.export-purpose-approved');
export const exportPurposeEnded = ofPurpose('members.export-purpose-ended');

/** Which columns and how many people, so that what left can be told later; never who they are. */
const ofExport = (name: string) => ({ id, purposeId, fields, askedBy, people }: MemberExport): Fact => ({ name, subjectId: id, data: { exportId: id, purposeId, fields, askedById: askedBy, rows: people } });

export const exportAsked = ofExport('members.export-asked');
export const exportMade = ofExport('members.export-made');
export const exportLetGo = ofExport('members.export-let-go');

/** Which answers about oneself changed, never what they say. */
export const profileSaid = (memberId: Id<'Member'>, fields: readonly string[]): Fact => ({ name: 'members.profile-said', subjectId: memberId, data: { memberId, fields } });

export const accessLineSaid = ({ id, memberId, seenBy }: AccessLine): Fact => ({ name: 'members.access-line-said', subjectId: memberId, data: { accessLineId: id, memberId, seenBy } });

export const accessLineTakenBack = ({ id, memberId }: AccessLine): Fact => ({ name: 'members.access-line-taken-back', subjectId: memberId, data: { accessLineId: id, memberId } });

/** That where letters go was said anew, or taken away; never where. */
export const postalAddressSaid = ({ id, addressSealed }: PostalAddress): Fact => ({ name: 'members.postal-address-said', subjectId: id, data: { memberId: id, state: addressSealed === null ? 'taken-away' : 'said' } });
