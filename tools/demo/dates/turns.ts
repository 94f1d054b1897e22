import { ageOn, type PlainDate } from '@alongside/kernel';

import type { DemoMember } from '../council/demo-member';
import { bornOn, everyMember, isYoung } from '../council/every-member';
import type { Calendar } from '../calendar';
import { Seeded } from '../seeded';

const LEAST_AGE = 14;

export type Seat = 'parent' | 'young';

export function seatOf(name: string): Seat {
  return everyMember.some((member) => member.name === name && isYoung(member)) ? 'young' : 'parent';
}

/** Whose turn it is: whoever was asked longest ago, is there, old enough, not resting, free that day and has e-mail. */
export class Turns {
  private readonly askedOn = new Map<string, PlainDate>();
  private readonly busy = new Set<string>();
  private readonly resting = new Set<string>();

  constructor(private readonly calendar: Calendar) {}

  next(seat: Seat, count: number, { key, heldOn, on }: { readonly key: string; readonly heldOn: PlainDate; readonly on: PlainDate }): readonly string[] {
    const fit = everyMember.filter((member) => seatOf(member.name) === seat && this.mayBeAsked(member, heldOn, on));
    const ordered = fit.map(({ name }) => ({ name, turn: `${this.askedOn.get(name) ?? ''} ${new Seeded(`${key} ${name}`).next().toFixed(8)}` }));
    const chosen = ordered.sort((one, other) => (one.turn < other.turn ? -1 : 1)).slice(0, count).map(({ name }) => name);
    for (const name of chosen) this.takes(name, heldOn, on);
    return chosen;
  }

  takes(name: string, heldOn: PlainDate, on: PlainDate): void {
    this.askedOn.set(name, on);
    this.busy.add(`${heldOn} ${name}`);
  }

  rests(name: string): void {
    this.resting.add(name);
  }

  private mayBeAsked(member: DemoMember, heldOn: PlainDate, on: PlainDate): boolean {
    const born = bornOn(member, this.calendar.today);
    const joined = this.calendar.daysAgo(member.joined - 2);
    return joined < on && member.reach !== 'phone' && !this.resting.has(member.name) && !this.busy.has(`${heldOn} ${member.name}`) && (born === null || ageOn(born, heldOn) >= LEAST_AGE);
  }
}

