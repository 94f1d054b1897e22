import type { Id } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { Injectable } from '@nestjs/common';

export interface WhoTeaches {
  readonly firstNames: readonly string[];
  readonly seats: number;
  readonly asked: number;
}

const teaches: ReadonlySet<string> = new Set(['accepted', 'confirmed', 'came', 'came-late']);
const thinking: ReadonlySet<string> = new Set(['offered', 'held']);

/** Who teaches a delivery: first names of those who said yes, and how many were asked and have not answered. */
@Injectable()
export class Trainers {
  constructor(private readonly opportunities: OpportunitiesDoor) {}

  async of(sessionId: Id<'Session'>): Promise<WhoTeaches> {
    const [session, bookings] = await Promise.all([this.opportunities.session(sessionId), this.opportunities.bookingsOf(sessionId)]);
    return {
      firstNames: bookings.filter(({ state }) => teaches.has(state)).map(({ memberName }) => memberName.split(' ')[0] ?? ''),
      seats: (session?.seats ?? []).reduce((sum, { count }) => sum + count, 0),
      asked: bookings.filter(({ state }) => thinking.has(state)).length,
    };
  }
}
