import { ConsentDoor } from '@alongside/consent/server';
import type { Id } from '@alongside/kernel';
import { whyNotTakePart, type Booking, type MissingThing, type Session } from '@alongside/opportunities/rules';
import { Injectable } from '@nestjs/common';

import { StillNeededFor } from './still-needed';

type Asked = Pick<Booking, 'memberId' | 'sessionId' | 'payPence'>;

/** Everything that stands between one person and one date, asked now for the day of the date: birthdays, orders and checks move in between. */
@Injectable()
export class TakePartGate {
  constructor(private readonly consent: ConsentDoor, private readonly needed: StillNeededFor) {}

  async whyNot(booking: Asked, session: Pick<Session, 'kind' | 'heldOn' | 'referenceLevel'>): Promise<readonly MissingThing[]> {
    const { memberId, sessionId } = booking;
    const consent = await this.consent.whyNotTakePart(memberId, { sessionId: sessionId as Id<'Session'>, on: session.heldOn });
    return whyNotTakePart(consent, await this.needed.one(booking, session));
  }
}
