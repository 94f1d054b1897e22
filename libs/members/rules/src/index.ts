export { languageName, languageNamed, languageOf, languagesOf, languages, ownNameOf, type Language } from './language';
export { dutyPaged, lonePaged, memberJoined } from './events';
export { broadKindOf, broadKinds, isMemberKind, memberKinds, seatKindOf, type BroadKind, type MemberKind } from './member-kind';
export { postalLines, sayPostalAddress, type PostalAddress } from './postal-address';
export { contactWays, emailOf, phoneOf, reachedAnotherWay, safeContact, type ContactWay, type SafeContact } from './safe-contact';
export { changedFields, correct, firstNameOf, join, kindOf, nameOf, type Correction, type Member, type NewMember } from './member';
export { knownHows, ownWordsMoved, putRight, putRightBySheet, putRightFields, type PutRightField, type KnownHow, type PutRight, type TypedPutRight } from './put-right';
export { nearestNames, searchWords } from './search-names';
export {
  archive, comeBack, haveARest, leave, leftReasons, lookAgain, mayBeAsked, meet, stageOn, stages, whyNotRest, type Leaving, type LeftReason, type Rest, type RestLimits, type Stage,
} from './lifecycle/stage';
export { ageSaid, type AgeSaid, type JoiningAges, type TypedAge } from './lifecycle/age-said';
export { isUnderAge, mustSayAge } from './under-age';
export type { SheetGuardian } from './import/read-guardian';
export { cameBys, enquiryChannels, writeEnquiry, type CameBy, type TypedWriting } from './lifecycle/written-enquiry';
export { welcomeStepNames, welcomeSteps, type WelcomeFacts, type WelcomeStep, type WelcomeStepName } from './lifecycle/welcome';
export {
  answerEnquiry, beginEnquiry, closeEnquiry, closeReasons, enquiryStates, heardFroms, mobileOf, proveEnquiry, takeIn, whyNotAnswerEnquiry, whyNotTakeIn,
  type CloseReason, type Enquiry, type EnquiryChannel, type EnquiryState, type HeardFrom, type TypedEnquiry,
} from './lifecycle/enquiry';
export { joiningStandings, signerAsSaid, whyNotThisGiver, type JoiningStanding } from './lifecycle/joining-word';
export {
  confirmGuardian, setTold, toldOf, whyNotSetTold, endGuardian, guardianKnownHows, guardianRelations, guardiansOn, linkGuardian, responsibilities, usualResponsibility, type Confirming, type GuardianKnownHow, type GuardianRelation, type Guardianship, type Responsibility,
} from './guardianship';
export {
  confirmLegalStatus, endLegalStatus, legalStatuses, recordLegalStatus, statusOn, statusWords, type LegalStatus, type LegalStatusKind, type StatusWords, type TypedStatus,
} from './legal-status';
export { areaOf, decisionAreas, delegateAuthority, delegationHolds, endDelegation, sourceWords, type DecisionArea, type DelegatedAuthority } from './delegated-authority';
export { decisionHolders, signerOf, whatShows, type Capacity, type DecisionHolders, type DecisionStop, type Holder, type Signer, type StatusRule } from './decision-holders';
export { askAgain, askToPutRight, changePlacement, doneAskingAgain, recheckReasons, type RecheckReason, type Reconfirmation } from './reconfirmation';
export {
  agreeToProfessional, confirmProfessional, endProfessional, isOwnMatter, linkProfessional, roleOf, sightOf, workerKinds, worksWithOn, type AroundAges, type LinkedProfessional,
  type NewProfessional, type Sight, type WorkerKind,
} from './linked-professional';
export { confirmContactRule, contactRuleKinds, endContactRule, onEachRecord, pairsKeptApart, ruleWords, writeContactRule, type ContactRule, type ContactRuleKind, type KeptApart, type RuleWords } from './contact-rule';
export { columnLetter, isEmptyRow, rowNumber, sheetFields, type Columns, type MemberSheet, type SheetField } from './import/member-sheet';
export { guessColumns } from './import/guess-columns';
export { plainName, type KnownPerson } from './import/known-person';
export { askToTake, backToDraft, finishImport, forgetSheet, importStates, leaveOutRows, sayGrownUps, matchColumns, startImport, takeSheetsWord, whyNotApply, whyNotTake, type ImportState, type MemberImport, type SheetTake } from './import/member-import';
export { exportCell, exportHeads } from './export/export-words';
export { mergeRow } from './import/merge-row';
export type { OwnWordDifference, OwnWords } from './import/own-word-differences';
export { ownWords, ownWordsOf, type OwnWord } from './own-word';
export { planImport, type ImportPlan, type KindRead } from './import/plan-import';
export { type ReadRow, type RowProblem } from './import/read-row';
export { activityKinds, type Activity, type ActivityKind, type SeatKind, seatKinds } from './checks/activity';
export { checkOn, checkStates, counts, nothingHeld, type Check, type CheckHistory, type CheckState } from './checks/check';
export { tellWarning, warningDue, type CheckWarning } from './checks/check-warning';
export { certificateNumberOf, dbsFees, dbsLevels, type DbsFee, type DbsLevel } from './checks/dbs';
export { endExemption, exempt, exemptOn, whyNotEndExemption, type Exemption } from './checks/exemption';
export { lapsedLately, leavesNothing, letOffWarningDue, tellLetOff, type LetOffWarning } from './checks/let-off-warning';
export { whyNotWatch, type WhyNotWatch } from './checks/may-watch';
export type { ChecksRefusal } from './checks/refusals';
export { defineRequirement, endRequirement, gatePays, onDemandFor, requirementsOn, reviseRequirement, type Gate, type GatePay, type Requirement, type TypedRequirement } from './checks/requirement';
export { askFor, evidenceOf, lookedAtAgain, recordDbs, recordSeen, referenceGivers, takeBack, whyNotAsk, whyNotDecideOn, whyNotExempt, whyNotRecord, type Asking, type ReferenceFrom, type RequirementRecord, type Seen, type SeenDbs } from './checks/requirement-record';
export { gates, missingReasons, whyNotQualified, type MissingCheck, type MissingReason, type TakingPartMember } from './checks/why-not-qualified';
export {
  acknowledge, handoffStates, hold, isHeld, passOn, startCalling, stateOf, tellOfCall, whyNotAcknowledge, whyNotHold, whyNotTellOfCall,
  type ConcernHandoff, type HandoffState, type LegalHold,
} from './safety/concern-handoff';
export { handoffRoutes, readCall, type HandoffCall, type HandoffRoute, type ReadCall, type TypedCall } from './safety/handoff-call';
export { setDutyList, type DutyList, type DutyPlace } from './safety/duty-list';
export { loneSteps, stepsDue, whomToTell, whyNotSeeVisit, type LonePage, type LoneStep, type MaySeeVisit, type StepDue } from './safety/lone-asking';
export { longerTimes, nextTime, reachedOf, readLoneVisit, type ReadLoneVisit, type TypedLoneVisit } from './safety/read-lone-visit';
export {
  answerHelp, answerSafe, arrive, cancelVisit, comeOut, endOf, endWithAccount, expectedOf, isLate, loneDeeds, loneKinds, loneReached, loneStateOf, loneStates, needLonger, planVisit,
  whyNotAnswer, whyNotArrive, whyNotCancel, whyNotHelp, whyNotLonger, type LoneDeed, type LoneKind, type LoneLine, type LoneReached, type LoneRules, type LoneState, type LoneVisit,
} from './safety/lone-visit';
export { nextPageAt, whoseTurn, type DutyPage, type PagingRules } from './safety/paging';
export {
  askWhy, canAskWhy, changeNote, isShared, latestOf, NOTE_LETTERS, reply, REPLY_LETTERS, seeReply, sharedVersions, whyNotKeep, whyNotOpenKept, whyNotReply, writeNote,
  type MemberNote, type NoteReply, type NoteVersion,
} from './notes/member-note';
export { keepNote, keptReasons, type KeptNote, type KeptReason, type TypedKept } from './notes/kept-note';
export { wordsToTakeCareWith, type WordCare } from './notes/word-care';
export { skillsTakenAway } from './events';
export { activityNames, badgeContexts, openBadge, stepNames, type Achieved, type HashedIdentity, type Issuer } from './skills/achievement';
export { involvementOf, milestones, type EverythingDone, type Involvement, type Milestone, type PlaceInGroup } from './skills/involvement';
export { hideSkill, reviseSkill, saveSkill, type MemberSkill } from './skills/member-skill';
export { hoursOf, partsByKind, takePart, type PartsOfKind, type PartTaken } from './skills/part-taken';
export { answerStep, nextStep, offerStep, openOffer, pathwaySteps, stepNow, stepOn, whyNotOfferStep, type PathwayStep, type StepOffer } from './skills/pathway';
export {
  agreeReference, askForChange, neutralWords, referenceStates, rewriteReference, takeReference, whyNotAgreeReference, withdrawReference, writeReference, type ReferenceLetter, type ReferenceState,
} from './skills/reference-letter';
export type { SkillsRefusal } from './skills/refusals';
export { groupParts, type GroupPart, type GroupPlace } from './groups/group-place';
export {
  carryPlace, changeGroup, endGroup, endPlace, givePlace, letGoOfCarried, mustBeOwn, openGroup, showMyName, whyNotChangeGroup, whyNotEndPlace, whyNotGivePlace, type NetworkGroup, type TypedGroup,
} from './groups/network-group';
export { carryYes, sayYes, seesTheOthers, whyNotSayYes, writeAgreement, type AgreementYes, type GroupAgreement } from './groups/group-agreement';
export { askAgainWhetherSame, findLikeness, likenessOf, likenessReasons, likenessStates, sayNotSame, settleAsJoined, whyNotSettle, type Comparable, type Likeness, type LikenessReason, type LikenessState } from './same/likeness';
export { joinRecords, partRecords, strictestWays, whyNotJoinRecords, type JoinedRecord, type Joining } from './same/joined-record';
export { stricterProfile, type Planning } from './same/stricter-profile';
export {
  approvePurpose, askForExport, cellOf, endPurpose, exportFields, exportStates, finishExport, letExportGo, type ExportField, type ExportPurpose, type ExportState, type MemberExport,
} from './export/member-export';
export { firstLineOf, LINE_LETTERS, lineAudienceOf, lineAudiences, maySeeLine, MOST_LINES, sayAccessLine, takeBackAccessLine, type AccessLine, type LineAudience } from './profile/access-line';
export { weekdayCodes, type WeekdayCode } from './profile/days-of-week';
export { busyTime, busyTimeInWords, type BusyTime, type TypedBusyTime } from './profile/busy-time';
export { keyOfAway, keyOfBusy, notedReasons, REASON_LETTERS, reasonsAsText, reasonsFromText, type OwnReasons } from './profile/own-reasons';
export { away, choicesOf, coversHours, freeTime, freeTimeInWords, howOften, type Away, type FreeTime, type HowOften, type TypedFreeTime } from './profile/free-time';
export { emptyProfile, sayAboutMe, sayRatherNot, saySafeTimes, sayWhen, SEALED_LETTERS, type Profile, type TypedWhen } from './profile/profile';
export { nextSafeMoment, safeMomentOfEach, safeTimeInWords, whyNotSafeTimes, type SafeTime, type TypedSafeTime } from './profile/safe-time';
export { whyNotThen, type Meeting, type WhenFree } from './profile/when-free';
