import { addDays, type PlainDate } from '@alongside/kernel';

import { exemptOn, lapsedBefore, type Exemption } from './exemption';
import type { Requirement } from './requirement';
import type { RequirementRecord } from './requirement-record';

export const checkStates = ['not-started', 'requested', 'overdue', 'met', 'expiring', 'expired', 'exempt'] as const;
export type CheckState = (typeof checkStates)[number];

/** Everything that was ever written down about one member and one line of requirements, all versions together. */
export interface CheckHistory {
  readonly records: readonly RequirementRecord[];
  readonly exemptions: readonly Exemption[];
}

/** How one member stands with one requirement on a day. It is worked out from that day each time and kept nowhere, so it cannot be out of date. */
export interface Check {
  readonly requirement: Requirement;
  readonly state: CheckState;
  /** The last day it counts: of what was met, or of the exemption. */
  readonly until: PlainDate | null;
  /** What counts on that day, or else what counted last. */
  readonly record: RequirementRecord | null;
  /** What was asked for and is not there yet, also while an earlier one still counts. */
  readonly open: RequirementRecord | null;
  readonly exemption: Exemption | null;
  /** They were let off, that is over, and what is required is not there. */
  readonly lapsed: Exemption | null;
}

export const nothingHeld: CheckHistory = { records: [], exemptions: [] };

/** `warnDays` before its end something met is told as running out. */
export function checkOn(requirement: Requirement, { records, exemptions }: CheckHistory, on: PlainDate, warnDays: number): Check {
  const standing = records.filter(({ takenBackOn }) => takenBackOn === null);
  const record = lastsLongest(standing.filter(({ metOn }) => metOn !== null && metOn <= on));
  // What was asked for under a version that holds no longer is not waited for.
  const open = standing.find(({ metOn, requirementId }) => metOn === null && requirementId === requirement.id) ?? null;
  const exemption = exemptOn(exemptions, on);
  const about = { requirement, record, open, exemption };
  if (exemption) return { ...about, state: 'exempt', until: exemption.until, lapsed: null };
  const state = stateOf(record, open, on, warnDays);
  return { ...about, state, until: record?.validUntil ?? null, lapsed: state === 'met' || state === 'expiring' ? null : lapsedAfter(record, exemptions, on) };
}

/** What they had ran out while they were let off, or there was nothing. What ran out later is told as that. */
function lapsedAfter(record: RequirementRecord | null, exemptions: readonly Exemption[], on: PlainDate): Exemption | null {
  const last = lapsedBefore(exemptions, on);
  return last !== null && record !== null && record.validUntil !== null && record.validUntil > last.until ? null : last;
}

function stateOf(record: RequirementRecord | null, open: RequirementRecord | null, on: PlainDate, warnDays: number): CheckState {
  if (record && counts(record, on)) return record.validUntil !== null && record.validUntil <= addDays(on, warnDays) ? 'expiring' : 'met';
  if (open) return open.dueBy !== null && open.dueBy < on ? 'overdue' : 'requested';
  return record ? 'expired' : 'not-started';
}

export function counts({ validUntil }: Pick<RequirementRecord, 'validUntil'>, on: PlainDate): boolean {
  return validUntil === null || on <= validUntil;
}

/** Of two that end together the reference that says more. */
function lastsLongest(records: readonly RequirementRecord[]): RequirementRecord | null {
  const ends = ({ validUntil }: RequirementRecord) => validUntil ?? '9999-12-31';
  return records.reduce<RequirementRecord | null>((best, next) => (best === null || ends(next) > ends(best) || (ends(next) === ends(best) && next.referenceLevel > best.referenceLevel) ? next : best), null);
}
