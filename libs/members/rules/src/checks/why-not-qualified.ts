import { ageOn, type PlainDate } from '@alongside/kernel';

import type { Activity, SeatKind } from './activity';
import { checkOn, counts, nothingHeld, type CheckHistory } from './check';
import { requirementsOn, type Requirement } from './requirement';

/** Whoever wishes to take part, as far as a requirement asks. */
export interface TakingPartMember {
  readonly seat: SeatKind;
  readonly bornOn: PlainDate | null;
}

export const missingReasons = ['CHECK_NOT_STARTED', 'CHECK_REQUESTED', 'CHECK_OVERDUE', 'CHECK_EXPIRED', 'CHECK_ENDS_BEFORE', 'FREE_CHECK_FOR_PAID_ROLE', 'REFERENCE_NOT_ENOUGH'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** One thing that is still needed. `name` and the sentence of the reason are for the person it concerns. */
export interface MissingCheck {
  readonly requirementId: Requirement['id'];
  readonly code: Requirement['code'];
  readonly name: string;
  readonly reason: MissingReason;
  /** The last day of what they have, where it ends too soon. */
  readonly until: PlainDate | null;
}

export interface AskedOn {
  readonly today: PlainDate;
  /** Nobody younger can have a DBS check, so nobody younger is asked for one. */
  readonly dbsLeastAge: number;
}

/** Does this stand before that activity, for a member like that? */
export function gates({ gate, dbsLevel }: Requirement, { seat, bornOn }: TakingPartMember, { kind, on, paid, referenceLevel = 0 }: Activity, dbsLeastAge: number): boolean {
  if (!gate.activities.includes(kind) || !gate.seats.includes(seat)) return false;
  if (gate.onDemand && referenceLevel === 0) return false;
  if (gate.pay !== 'any' && (gate.pay === 'paid') !== paid) return false;
  return dbsLevel === 'none' || bornOn === null || ageOn(bornOn, on) >= dbsLeastAge;
}

/**
 * Everything that is missing, in the order of the requirements; nothing when they may take part. It is asked for the day of the activity:
 * what runs out the day before does not count, whatever it is worth today.
 */
export function whyNotQualified(
  member: TakingPartMember, activity: Activity, requirements: readonly Requirement[], historyOf: (code: Requirement['code']) => CheckHistory | undefined, { today, dbsLeastAge }: AskedOn,
): readonly MissingCheck[] {
  return requirementsOn(requirements, activity.on)
    .filter((requirement) => gates(requirement, member, activity, dbsLeastAge))
    .flatMap((requirement) => {
      const all = historyOf(requirement.code) ?? nothingHeld;
      const history = paidForFirst(atLevel(requirement, all, activity), activity);
      const reason = whyMissing(requirement, history, activity, today);
      if (reason === null) return [];
      if (reason === 'CHECK_NOT_STARTED' && whyMissing(requirement, all, activity, today) === null) return [{ requirementId: requirement.id, code: requirement.code, name: requirement.name, reason: 'REFERENCE_NOT_ENOUGH', until: null }];
      const { until } = checkOn(requirement, history, today, 0);
      return [{ requirementId: requirement.id, code: requirement.code, name: requirement.name, reason, until: reason === 'CHECK_ENDS_BEFORE' ? until : null }];
    });
}

/** Where the date says how much a reference must say, one that says less is as if it were not there; what is only asked for stays. */
function atLevel({ gate }: Requirement, { records, exemptions }: CheckHistory, { referenceLevel = 0 }: Activity): CheckHistory {
  return gate.onDemand ? { records: records.filter((record) => record.metOn === null || record.referenceLevel >= referenceLevel), exemptions } : { records, exemptions };
}

/** For a paid role a free check is looked at only where no other counts on the day, however long it lasts. */
function paidForFirst({ records, exemptions }: CheckHistory, { on, paid }: Activity): CheckHistory {
  const others = records.filter(({ dbsFee }) => dbsFee !== 'free-volunteer');
  const isThere = others.some((record) => record.takenBackOn === null && record.metOn !== null && record.metOn <= on && counts(record, on));
  return paid && isThere ? { records: others, exemptions } : { records, exemptions };
}

function whyMissing(requirement: Requirement, history: CheckHistory, { on, paid }: Activity, today: PlainDate): MissingReason | null {
  const { state, record, exemption } = checkOn(requirement, history, on, 0);
  if (exemption) return null;
  if (record && counts(record, on)) return paid && record.dbsFee === 'free-volunteer' ? 'FREE_CHECK_FOR_PAID_ROLE' : null;
  if (record && counts(record, today)) return 'CHECK_ENDS_BEFORE';
  const now = checkOn(requirement, history, today, 0);
  if (now.state === 'exempt') return 'CHECK_ENDS_BEFORE';
  if (now.state === 'requested') return 'CHECK_REQUESTED';
  if (now.state === 'overdue') return 'CHECK_OVERDUE';
  return state === 'expired' ? 'CHECK_EXPIRED' : 'CHECK_NOT_STARTED';
}
