import { must, type Id, type PlainDate } from '@alongside/kernel';

export const trainingWays = ['taught', 'watched'] as const;
/** `watched`: they were on the step "watch and learn" that day; else they taught, alone or with somebody. */
export type TrainingWay = (typeof trainingWays)[number];

/** One member on one training, as its register was closed. */
export interface TrainingTime {
  readonly memberId: Id<'Member'>;
  readonly on: PlainDate;
  readonly minutes: number;
  /** The title of the course; null for a training that was no course. */
  readonly topic: string | null;
  readonly way: TrainingWay;
}

/** From a day to a day, both included: "up to today" has today in it. */
export interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** No member of ours was anywhere before. */
export const BEGINNING = '2000-01-01' as PlainDate;

/** Throws Refusal SPAN_ENDS_BEFORE naming `to`. */
export function spanOf(from: PlainDate | null, to: PlainDate | null, today: PlainDate): Span {
  const span = { from: from ?? BEGINNING, to: to ?? today };
  must(span.to < span.from ? 'SPAN_ENDS_BEFORE' : null, 'to');
  return span;
}

export interface HoursOfTopic {
  readonly topic: string | null;
  readonly way: TrainingWay;
  readonly times: number;
  readonly hours: number;
}

export interface HoursOfMember {
  readonly memberId: Id<'Member'>;
  readonly topics: readonly HoursOfTopic[];
  readonly times: number;
  readonly hours: number;
}

export interface TrainingHours {
  /** Who gave most first. */
  readonly members: readonly HoursOfMember[];
  /** Of all of them together. */
  readonly topics: readonly HoursOfTopic[];
  readonly times: number;
  readonly hours: number;
}

/** Minutes are added up before they are rounded, so that the whole is never less than its parts were worth. */
export function trainingHours(all: readonly TrainingTime[], { from, to }: Span): TrainingHours {
  const times = all.filter(({ on }) => from <= on && on <= to);
  const members = [...new Set(times.map(({ memberId }) => memberId))]
    .map((memberId) => ({ memberId, ...summed(times.filter((time) => time.memberId === memberId)) }))
    .sort((one, other) => other.hours - one.hours || one.memberId.localeCompare(other.memberId));
  return { members, ...summed(times) };
}

function summed(times: readonly TrainingTime[]): Omit<HoursOfMember, 'memberId'> {
  const lines = new Map<string, TrainingTime[]>();
  for (const time of times) lines.set(`${time.way} ${time.topic ?? ''}`, [...(lines.get(`${time.way} ${time.topic ?? ''}`) ?? []), time]);
  const topics = [...lines.values()].map((of) => ({ topic: of[0]?.topic ?? null, way: of[0]?.way ?? 'taught', times: of.length, hours: hoursIn(of) }));
  return { topics: topics.sort((one, other) => other.hours - one.hours || (one.topic ?? '').localeCompare(other.topic ?? '')), times: times.length, hours: hoursIn(times) };
}

/** To the half hour, never rounded up to more than was given. */
function hoursIn(times: readonly TrainingTime[]): number {
  return Math.floor(times.reduce((sum, { minutes }) => sum + minutes, 0) / 30) / 2;
}
