import { addMonths, decided, must, mustAll, optionalText, Refusal, wholeNumber, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { checkAskedFor, checkMet, checkTakenBack } from '../events';
import { reaches, type DbsFee, type DbsLevel } from './dbs';
import type { ChecksRefusal } from './refusals';
import type { Requirement } from './requirement';

/**
 * One member and one requirement, asked for and met once: a renewal is a record of its own, so that the old one counts while the new one is waited for.
 * It holds that something was seen, by whom and until when. What stood in it is not held, and there is no place for it.
 */
export interface RequirementRecord {
  readonly id: Id<'RequirementRecord'>;
  readonly memberId: Id<'Member'>;
  readonly requirementId: Id<'Requirement'>;
  readonly code: Requirement['code'];
  readonly askedOn: PlainDate | null;
  readonly dueBy: PlainDate | null;
  readonly metOn: PlainDate | null;
  readonly metBy: Id<'Person'> | null;
  /** Sealed by the vault: where the evidence is found, such as the number of a certificate. */
  readonly referenceSealed: string | null;
  readonly dbsLevel: DbsLevel;
  readonly dbsFee: DbsFee | null;
  readonly certificateOn: PlainDate | null;
  readonly updateService: boolean;
  readonly referenceLevel: number;
  /** The day on the reference, and as what whoever gave it knows them; never who, and never what it says. */
  readonly referenceOn: PlainDate | null;
  readonly referenceFrom: ReferenceFrom | null;
  /** The last day it counts; null when it never runs out. */
  readonly validUntil: PlainDate | null;
  /** Asked or written down by mistake: it counts for nothing. */
  readonly takenBackOn: PlainDate | null;
}

const MONTHS_A_YEAR = 12;

export const referenceGivers = ['employer', 'teacher', 'group-leader', 'worker', 'knows-well'] as const;
export type ReferenceFrom = (typeof referenceGivers)[number];

type New = { readonly id: RequirementRecord['id']; readonly memberId: Id<'Member'> };

export interface Asking {
  readonly dueBy: PlainDate;
  /** Only where a DBS check is part of it. */
  readonly fee: DbsFee | null;
}

/** `open` is what this member was asked for and has not shown yet. */
export function whyNotAsk(requirement: Requirement, open: RequirementRecord | null, today: PlainDate): ChecksRefusal | null {
  if (requirement.to !== null && requirement.to < today) return 'REQUIREMENT_ENDED';
  return open === null ? null : 'CHECK_ASKED_ALREADY';
}

/** Throws Refusal CHECK_ASKED_ALREADY, REQUIREMENT_ENDED, DUE_BEFORE_TODAY (dueBy), DBS_FEE_MISSING, FREE_CHECK_FOR_PAID_ROLE (fee). */
export function askFor(requirement: Requirement, open: RequirementRecord | null, { dueBy, fee }: Asking, made: New, today: PlainDate): Decision<RequirementRecord> {
  must(whyNotAsk(requirement, open, today));
  must(dueBy < today ? 'DUE_BEFORE_TODAY' : null, 'dueBy');
  const asked: RequirementRecord = { ...blank(requirement, made), askedOn: today, dueBy, dbsFee: feeFor(requirement, fee) };
  return decided(asked, checkAskedFor(asked));
}

export interface Seen {
  readonly referenceLevel: number;
  /** Both where a reference is part of it. */
  readonly referenceOn: PlainDate | null;
  readonly referenceFrom: ReferenceFrom | null;
  readonly referenceSealed: string | null;
}

/** The day, and after how many years a DBS check is looked at again that has no end of its own. */
export interface SeenOn {
  readonly today: PlainDate;
  readonly recheckYears: number;
}

export interface SeenDbs {
  readonly level: DbsLevel;
  readonly fee: DbsFee;
  readonly certificateOn: PlainDate;
  readonly updateService: boolean;
  readonly referenceSealed: string;
}

/** Somebody has seen it. `open` is what was asked for; without it the record begins here. Throws Refusal CHECK_NEEDS_DBS_ANSWERS, REFERENCE_LEVEL_TOO_LOW. */
export function recordSeen(requirement: Requirement, open: RequirementRecord | null, seen: Seen, made: New, by: Id<'Person'>, today: PlainDate): Decision<RequirementRecord> {
  must(requirement.dbsLevel === 'none' ? null : 'CHECK_NEEDS_DBS_ANSWERS');
  const referenceLevel = wholeNumber(seen.referenceLevel, 'referenceLevel', 0, 6);
  must(referenceLevel < requirement.referenceLevel ? 'REFERENCE_LEVEL_TOO_LOW' : null, 'referenceLevel', { asked: requirement.referenceLevel });
  const { referenceOn, referenceFrom } = requirement.referenceLevel === 0 ? { referenceOn: null, referenceFrom: null } : givenBySomebody(requirement, seen, today);
  const { referenceSealed } = seen;
  return met({ ...(open ?? blank(requirement, made)), referenceLevel, referenceOn, referenceFrom, referenceSealed }, requirement, referenceOn ?? today, today, by);
}

/** A reference counts from the day on it. Throws Refusal ANSWER_MISSING, REFERENCE_IN_FUTURE, REFERENCE_TOO_OLD. */
function givenBySomebody(requirement: Requirement, { referenceOn, referenceFrom }: Seen, today: PlainDate): Pick<RequirementRecord, 'referenceOn' | 'referenceFrom'> {
  mustAll([referenceOn === null ? new Refusal('ANSWER_MISSING', 'referenceOn') : null, referenceFrom === null ? new Refusal('ANSWER_MISSING', 'referenceFrom') : null]);
  must(referenceOn !== null && referenceOn > today ? 'REFERENCE_IN_FUTURE' : null, 'referenceOn');
  must(referenceOn !== null && validUntilOf(requirement, referenceOn, today) === 'over' ? 'REFERENCE_TOO_OLD' : null, 'referenceOn');
  return { referenceOn, referenceFrom };
}

/**
 * Level, day, number, who saw it: never what stood on the certificate. Where the Update Service was looked at today the months count from today,
 * else from the day of the certificate.
 * Throws Refusal NOT_A_DBS_CHECK, DBS_LEVEL_TOO_LOW (level), CERTIFICATE_IN_FUTURE, CERTIFICATE_TOO_OLD (certificateOn), FREE_CHECK_FOR_PAID_ROLE (fee).
 */
export function recordDbs(requirement: Requirement, open: RequirementRecord | null, seen: SeenDbs, made: New, by: Id<'Person'>, { today, recheckYears }: SeenOn): Decision<RequirementRecord> {
  must(requirement.dbsLevel === 'none' ? 'NOT_A_DBS_CHECK' : null);
  must(reaches(seen.level, requirement.dbsLevel) ? null : 'DBS_LEVEL_TOO_LOW', 'level');
  must(seen.certificateOn > today ? 'CERTIFICATE_IN_FUTURE' : null, 'certificateOn');
  const countsFrom = seen.updateService ? today : seen.certificateOn;
  const months = requirement.validMonths ?? recheckYears * MONTHS_A_YEAR;
  must(addMonths(countsFrom, months) < today ? 'CERTIFICATE_TOO_OLD' : null, 'certificateOn');
  const { level: dbsLevel, certificateOn, updateService, referenceSealed } = seen;
  const shown = { ...(open ?? blank(requirement, made)), dbsLevel, dbsFee: feeFor(requirement, seen.fee), certificateOn, updateService, referenceSealed };
  return met(shown, requirement, countsFrom, today, by);
}

/** A DBS check without an end of its own is looked at again after the council's years: counted from the certificate, or from the day on which the Update Service was looked at. Nothing else is changed. */
export function lookedAtAgain<Record extends Pick<RequirementRecord, 'validUntil' | 'dbsLevel' | 'metOn' | 'certificateOn' | 'updateService'>>(record: Record, recheckYears: number): Record {
  const { validUntil, dbsLevel, metOn, certificateOn, updateService } = record;
  if (validUntil !== null || dbsLevel === 'none' || metOn === null) return record;
  return { ...record, validUntil: addMonths(updateService ? metOn : (certificateOn ?? metOn), recheckYears * MONTHS_A_YEAR) };
}

/** We can all make mistakes: it was asked or written down by mistake. Throws Refusal CHECK_TAKEN_BACK. */
export function takeBack(record: RequirementRecord, today: PlainDate): Decision<RequirementRecord> {
  must(record.takenBackOn === null ? null : 'CHECK_TAKEN_BACK');
  const taken: RequirementRecord = { ...record, takenBackOn: today };
  return decided(taken, checkTakenBack(taken));
}

/** Where the evidence lies, in one short line. Throws Refusal ANSWER_TOO_LONG, REFERENCE_ONE_LINE. */
export function evidenceOf(typed: string | null): string | null {
  const text = optionalText(typed, 'reference', 60);
  if (text !== null && /[\n\r]/.test(text)) throw new Refusal('REFERENCE_ONE_LINE', 'reference');
  return text;
}

function met(shown: RequirementRecord, requirement: Requirement, countsFrom: PlainDate, today: PlainDate, by: Id<'Person'>): Decision<RequirementRecord> {
  const validUntil = requirement.validMonths === null ? null : addMonths(countsFrom, requirement.validMonths);
  const record: RequirementRecord = { ...shown, metOn: today, metBy: by, validUntil };
  return decided(record, checkMet(record));
}

function validUntilOf({ validMonths }: Requirement, countsFrom: PlainDate, today: PlainDate): 'over' | 'counts' {
  return validMonths !== null && addMonths(countsFrom, validMonths) < today ? 'over' : 'counts';
}

/** The free check is for people who get no more than their costs. Where a role may be paid, it must be the one that is paid for. */
function feeFor({ dbsLevel, gate }: Requirement, fee: DbsFee | null): DbsFee | null {
  if (dbsLevel === 'none') return null;
  if (fee === null) throw new Refusal('DBS_FEE_MISSING', 'fee');
  must(fee === 'free-volunteer' && gate.pay !== 'unpaid' ? 'FREE_CHECK_FOR_PAID_ROLE' : null, 'fee');
  return fee;
}

function blank({ id: requirementId, code }: Requirement, { id, memberId }: New): RequirementRecord {
  return {
    id, memberId, requirementId, code, askedOn: null, dueBy: null, metOn: null, metBy: null, referenceSealed: null,
    dbsLevel: 'none', dbsFee: null, certificateOn: null, updateService: false, referenceLevel: 0, referenceOn: null, referenceFrom: null, validUntil: null, takenBackOn: null,
  };
}

/** Nobody says of themself that something was seen, or lets themself off. */
export function whyNotDecideOn(memberId: Id<'Member'>, by: { readonly personId: Id<'Person'> | null }): ChecksRefusal | null {
  return (memberId as string) === by.personId ? 'OWN_CHECK' : null;
}

/** Being let off a DBS check opens the same door as one that was seen: it is HR's alone. */
export function whyNotExempt({ dbsLevel }: Pick<Requirement, 'dbsLevel'>, isHr: boolean): ChecksRefusal | null {
  return dbsLevel === 'none' || isHr ? null : 'CHECK_LET_OFF_BY_HR';
}

/** A DBS certificate is shown to HR and to nobody else. */
export function whyNotRecord({ dbsLevel }: Pick<Requirement, 'dbsLevel'>, isHr: boolean, coordinates: boolean): ChecksRefusal | null {
  if (isHr || (coordinates && dbsLevel === 'none')) return null;
  return 'CHECK_SEEN_BY_HR';
}
