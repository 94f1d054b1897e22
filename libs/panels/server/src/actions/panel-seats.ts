import type { Id } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import type { InterviewPanel } from '@alongside/panels/rules';
import { Injectable } from '@nestjs/common';

export interface PanelSeat {
  readonly kind: string;
  readonly count: number;
  readonly taken: number;
}

export interface PanelSitter {
  readonly bookingId: Id<'Booking'>;
  /** For the record of who looked, never shown. */
  readonly memberId: Id<'Member'>;
  readonly firstName: string;
  readonly kind: string;
  readonly state: string;
}

/** Who was asked, who said no and who could not make it stays with the coordinator. */
const sits: ReadonlySet<string> = new Set(['accepted', 'confirmed', 'came', 'came-late']);

/** Who sits on a panel: seats and first names, which is all that HR needs. */
@Injectable()
export class PanelSeats {
  constructor(private readonly opportunities: OpportunitiesDoor) {}

  /** Before the panel is agreed, the seats that are asked for. */
  async seats({ sessionId, parentSeats, youngSeats }: InterviewPanel): Promise<readonly PanelSeat[]> {
    const session = sessionId && (await this.opportunities.session(sessionId));
    if (session) return session.seats;
    const wanted = [{ kind: 'parent-carer', count: parentSeats, taken: 0 }, { kind: 'young-person', count: youngSeats, taken: 0 }];
    return wanted.filter(({ count }) => count > 0);
  }

  async sitting({ sessionId }: Pick<InterviewPanel, 'sessionId'>): Promise<readonly PanelSitter[]> {
    const bookings = sessionId ? await this.opportunities.bookingsOf(sessionId) : [];
    return bookings.filter(({ state }) => sits.has(state))
      .map(({ id, memberId, memberName, memberKind, state }) => ({ bookingId: id, memberId, firstName: memberName.split(' ')[0] ?? '', kind: memberKind, state }));
  }
}
