import { addMonths, type PlainDate } from '@alongside/kernel';

import type { ActivityKind } from '../checks/activity';
import type { GroupPart } from '../groups/group-place';
import { hoursOf, type PartTaken } from './part-taken';
import type { PathwayStep, StepOffer } from './pathway';

/** Somebody's place in a group that is no cohort: of a cohort nothing is told here, not even that there was one. */
export interface PlaceInGroup {
  readonly groupName: string;
  readonly part: GroupPart;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Everything somebody did with us, as it is written down elsewhere. Nobody types any of it here. */
export interface EverythingDone {
  readonly parts: readonly Pick<PartTaken, 'kind' | 'on' | 'minutes'>[];
  readonly steps: readonly Pick<StepOffer, 'kind' | 'step' | 'answer' | 'answeredOn'>[];
  readonly places: readonly PlaceInGroup[];
}

export const milestones = ['first-date', 'first-of-kind', 'so-many-dates', 'took-step', 'joined-group', 'began-to-lead', 'left-group'] as const;
export type Milestone = (typeof milestones)[number];

export interface Moment {
  readonly on: PlainDate;
  readonly what: Milestone;
  readonly kind: ActivityKind | null;
  readonly step: PathwayStep | null;
  readonly groupName: string | null;
  /** How many dates they had come to by then. */
  readonly dates: number | null;
}

export interface Involvement {
  /** The day of the earliest deed; null before the first. */
  readonly since: PlainDate | null;
  /** Whole months from then to today. */
  readonly months: number;
  readonly dates: number;
  readonly hours: number;
  /** The earliest first. */
  readonly moments: readonly Moment[];
}

/** Worth a line of their own: the tenth date, the twenty-fifth and so on. */
const ROUND = new Set([10, 25, 50, 100, 150, 200, 300]);

export function involvementOf(done: EverythingDone, today: PlainDate): Involvement {
  const parts = [...done.parts].filter(({ on }) => on <= today).sort((one, other) => one.on.localeCompare(other.on));
  const moments = [...momentsOfParts(parts), ...momentsOfSteps(done.steps), ...done.places.flatMap(momentsOfPlace)]
    .filter(({ on }) => on <= today)
    .sort((one, other) => one.on.localeCompare(other.on) || milestones.indexOf(one.what) - milestones.indexOf(other.what));
  const since = moments[0]?.on ?? null;
  return { since, months: since === null ? 0 : wholeMonths(since, today), dates: parts.length, hours: hoursOf(parts.reduce((sum, { minutes }) => sum + minutes, 0)), moments };
}

function momentsOfParts(parts: readonly Pick<PartTaken, 'kind' | 'on'>[]): readonly Moment[] {
  const seen = new Set<ActivityKind>();
  return parts.flatMap(({ kind, on }, place) => {
    const first = !seen.has(kind);
    seen.add(kind);
    const dates = place + 1;
    return [
      ...(dates === 1 ? [moment(on, 'first-date', { kind })] : first ? [moment(on, 'first-of-kind', { kind })] : []),
      ...(ROUND.has(dates) ? [moment(on, 'so-many-dates', { dates })] : []),
    ];
  });
}

function momentsOfSteps(steps: EverythingDone['steps']): readonly Moment[] {
  return steps.flatMap(({ kind, step, answer, answeredOn }) => (answer === 'yes' && answeredOn !== null ? [moment(answeredOn, 'took-step', { kind, step })] : []));
}

/** Somebody of the team is named to a group, and takes no part in it. */
function momentsOfPlace({ groupName, part, from, to }: PlaceInGroup): readonly Moment[] {
  if (part === 'team') return [];
  return [moment(from, part === 'leads' ? 'began-to-lead' : 'joined-group', { groupName }), ...(to === null ? [] : [moment(to, 'left-group', { groupName })])];
}

const moment = (on: PlainDate, what: Milestone, about: Partial<Moment>): Moment => ({ kind: null, step: null, groupName: null, dates: null, ...about, on, what });

function wholeMonths(from: PlainDate, to: PlainDate): number {
  const between = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, between) <= to ? between : between - 1;
}
