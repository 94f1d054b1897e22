import { decided, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import type { ActivityKind } from '../checks/activity';
import { partTaken } from '../events';
import type { PathwayStep } from './pathway';

/** A member took part in something on a day. One booking makes one of these, however often it is told. */
export interface PartTaken {
  readonly id: Id<'Booking'>;
  readonly memberId: Id<'Member'>;
  readonly kind: ActivityKind;
  readonly on: PlainDate;
  readonly minutes: number;
  readonly paid: boolean;
  /** What they were on the day; null before the first step. */
  readonly step: PathwayStep | null;
}

export function takePart(part: PartTaken): Decision<PartTaken> {
  return decided(part, partTaken(part));
}

/** Everything of one kind, as it stands in the book. */
export interface PartsOfKind {
  readonly kind: ActivityKind;
  readonly times: number;
  readonly minutes: number;
  readonly firstOn: PlainDate;
  readonly lastOn: PlainDate;
}

/** Most often first. */
export function partsByKind(parts: readonly PartTaken[]): readonly PartsOfKind[] {
  const kinds = new Map<ActivityKind, PartsOfKind>();
  for (const { kind, on, minutes } of parts) {
    const before = kinds.get(kind) ?? { kind, times: 0, minutes: 0, firstOn: on, lastOn: on };
    kinds.set(kind, {
      kind, times: before.times + 1, minutes: before.minutes + minutes, firstOn: on < before.firstOn ? on : before.firstOn, lastOn: on > before.lastOn ? on : before.lastOn,
    });
  }
  return [...kinds.values()].sort((one, other) => other.times - one.times || one.kind.localeCompare(other.kind));
}

/** "12 and a half hours", to the half hour, never rounded up to more than was given. */
export function hoursOf(minutes: number): number {
  return Math.floor(minutes / 30) / 2;
}
