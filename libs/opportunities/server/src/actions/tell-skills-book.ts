import type { Actor, Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

import { SessionsRead } from '../store/sessions.read';

export interface Came {
  readonly bookingId: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly memberId: Id<'Member'>;
  readonly minutes: number;
  readonly payPence: number;
}

/** Somebody came: it goes into their skills book. Nobody who could not make it is written down there. */
@Injectable()
export class TellSkillsBook {
  constructor(private readonly sessions: SessionsRead, private readonly members: MembersDoor) {}

  async run({ bookingId, sessionId, memberId, minutes, payPence }: Came, by: Actor): Promise<void> {
    const session = await this.sessions.one(sessionId);
    if (!session || minutes <= 0) return;
    await this.members.recordTakingPart({ id: bookingId, memberId, kind: session.kind, on: session.heldOn, minutes, paid: payPence > 0 }, by);
  }
}
