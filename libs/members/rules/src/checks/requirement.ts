import { addDays, answerAll, decided, must, mustAll, Refusal, requiredText, wholeNumber, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { requirementDefined, requirementEnded, requirementSuperseded } from '../events';
import { activityKinds, seatKinds, type Activity, type ActivityKind, type SeatKind } from './activity';
import type { DbsLevel } from './dbs';

export const gatePays = ['any', 'paid', 'unpaid'] as const;
/** Which roles it stands before: every one, paid ones, or only those for which people get nothing but their costs. */
export type GatePay = (typeof gatePays)[number];

/** What nobody may do without it. */
export interface Gate {
  readonly activities: readonly ActivityKind[];
  readonly seats: readonly SeatKind[];
  readonly pay: GatePay;
  /** A reference that stands only before dates which ask for one themselves, each at its own level. */
  readonly onDemand: boolean;
  /** It shows that a grown-up member is ready to watch over young people: nobody who is not of the team does so without it. */
  readonly watching: boolean;
}

/**
 * Something that must be there before a member takes part: it gates. What members tell about themselves only informs and is another type altogether,
 * so nothing anybody said can ever keep them out. A version holds from a day; the next one ends it, and what was met under it counts to its own end.
 */
export interface Requirement {
  readonly id: Id<'Requirement'>;
  /** The same through all versions. */
  readonly code: Id<'RequirementLine'>;
  readonly version: number;
  /** In plain words, as the member reads it. */
  readonly name: string;
  readonly why: string;
  readonly gate: Gate;
  /** `none`: no DBS check is part of it. */
  readonly dbsLevel: DbsLevel;
  /** 0: no reference is part of it; 1 to 6 as the council grades its reference forms. */
  readonly referenceLevel: number;
  /** Null: it never runs out. */
  readonly validMonths: number | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

export interface TypedRequirement {
  readonly name: string;
  readonly why: string;
  readonly activities: readonly ActivityKind[];
  readonly seats: readonly SeatKind[];
  readonly pay: GatePay;
  readonly onDemand?: boolean;
  readonly watching?: boolean;
  readonly dbsLevel: DbsLevel;
  readonly referenceLevel: number;
  readonly validMonths: number | null;
  readonly from: PlainDate;
}

const MOST_MONTHS = 240;

/** Throws Refusals naming each field that is wrong. */
export function defineRequirement(ids: { readonly id: Id<'Requirement'>; readonly code: Id<'RequirementLine'> }, typed: TypedRequirement): Decision<Requirement> {
  const requirement: Requirement = { ...ids, version: 1, ...saidIn(typed), from: typed.from, to: null };
  return decided(requirement, requirementDefined(requirement));
}

/** The version before ends the day the new one begins. It never prompts again; what was met under it counts to its own end. */
export function reviseRequirement(before: Requirement, id: Id<'Requirement'>, typed: TypedRequirement): readonly [Decision<Requirement>, Decision<Requirement>] {
  must(whyNotRevise(before, typed.from), 'from');
  const superseded: Requirement = { ...before, to: addDays(typed.from, -1) };
  const next: Requirement = { ...saidIn(typed), id, code: before.code, version: before.version + 1, from: typed.from, to: null };
  return [decided(superseded, requirementSuperseded(superseded)), decided(next, requirementDefined(next))];
}

export function whyNotRevise({ from, to }: Pick<Requirement, 'from' | 'to'>, newFrom: PlainDate): string | null {
  if (to !== null) return 'REQUIREMENT_ENDED';
  return newFrom <= from ? 'VERSION_BEFORE_LAST' : null;
}

/** Nobody is asked for it after its last day. */
export function endRequirement(requirement: Requirement, lastDay: PlainDate): Decision<Requirement> {
  must(requirement.to === null ? null : 'REQUIREMENT_ENDED');
  must(lastDay < requirement.from ? 'VERSION_BEFORE_LAST' : null, 'lastDay');
  const ended: Requirement = { ...requirement, to: lastDay };
  return decided(ended, requirementEnded(ended));
}

/** The versions that hold on a day: at most one of each line. */
export function requirementsOn(all: readonly Requirement[], on: PlainDate): readonly Requirement[] {
  return all.filter(({ from, to }) => from <= on && (to === null || on <= to));
}

/** What a date can ask for by itself on that day, if the council has written it down. */
export function onDemandFor(all: readonly Requirement[], { kind, on }: Pick<Activity, 'kind' | 'on'>): Requirement | null {
  return requirementsOn(all, on).find(({ gate }) => gate.onDemand && gate.activities.includes(kind)) ?? null;
}

function saidIn(typed: TypedRequirement): Omit<Requirement, 'id' | 'code' | 'version' | 'from' | 'to'> {
  mustAll([
    typed.activities.length === 0 && typed.watching !== true ? new Refusal('GATES_NOTHING', 'activities') : null,
    typed.seats.length === 0 ? new Refusal('GATES_NOTHING', 'seats') : null,
    typed.onDemand === true && (typed.referenceLevel < 1 || typed.dbsLevel !== 'none') ? new Refusal('ON_DEMAND_IS_A_REFERENCE', 'referenceLevel') : null,
  ]);
  const said = answerAll({
    name: () => requiredText(typed.name, 'name', 80),
    why: () => requiredText(typed.why, 'why', 300),
    referenceLevel: () => wholeNumber(typed.referenceLevel, 'referenceLevel', 0, 6),
    validMonths: () => (typed.validMonths === null ? null : wholeNumber(typed.validMonths, 'validMonths', 1, MOST_MONTHS)),
  });
  return {
    ...said, dbsLevel: typed.dbsLevel,
    gate: { activities: activityKinds.filter((kind) => typed.activities.includes(kind)), seats: seatKinds.filter((kind) => typed.seats.includes(kind)), pay: typed.pay, onDemand: typed.onDemand ?? false, watching: typed.watching ?? false },
  };
}
