import { Refusal, type Actor, type Fact, type Id, type PlainDate } from '@alongside/kernel';
import type { Booking, SeatGroup, Session } from '@alongside/opportunities/rules';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { BookingEntity } from './booking.entity';

export interface LockedOffer {
  readonly booking: Booking;
  readonly session: Pick<Session, 'kind' | 'heldOn' | 'startsAt' | 'endsAt' | 'referenceLevel' | 'breakAt' | 'breakMinutes'>;
  readonly seats: SeatGroup | undefined;
}

interface OfferRow extends Booking {
  readonly kind: Session['kind'];
  readonly heldOn: Session['heldOn'];
  readonly referenceLevel: Session['referenceLevel'];
  readonly startsAt: Session['startsAt'];
  readonly endsAt: Session['endsAt'];
  readonly breakAt: Session['breakAt'];
  readonly breakMinutes: Session['breakMinutes'];
  readonly count: number | null;
  readonly taken: number | null;
}

const AT_ONCE = 1_000;

@Injectable()
export class BookingStore extends RecordStore<BookingEntity, Booking> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, BookingEntity, (row) => ({ ...row }), (booking) => Object.assign(new BookingEntity(), booking));
  }

  /** The booking locked, with the times and seats its answer depends on, in one trip to the database. Throws Refusal NOT_FOUND. */
  async lockOffer(id: Id<string>): Promise<LockedOffer> {
    const [row] = await this.database.prepared<OfferRow>({
      name: 'opportunities.lock-offer',
      text: `select b.id, b.session_id as "sessionId", b.member_id as "memberId", b.member_kind as "memberKind", b.state, b.permission,
               b.pay_pence as "payPence", b.pay_by as "payBy", b.answer_by as "answerBy", b.offered_at as "offeredAt",
               b.answered_at as "answeredAt", b.confirmed_at as "confirmedAt",
               s.kind, s.held_on as "heldOn", s.starts_at as "startsAt", s.ends_at as "endsAt", s.reference_level as "referenceLevel", s.break_at as "breakAt", s.break_minutes as "breakMinutes", g.capacity as count, g.taken
             from opportunities.booking b
             join opportunities.session s on s.id = b.session_id
             left join opportunities.seat_group g on g.session_id = b.session_id and g.member_kind = b.member_kind
             where b.id = $1 for update of b`,
      values: [id],
    });
    if (!row) throw new Refusal('NOT_FOUND');
    const { kind, heldOn, startsAt, endsAt, referenceLevel, breakAt, breakMinutes, count, taken, ...booking } = row;
    const seats = count === null || taken === null ? undefined : { kind: booking.memberKind, count, taken };
    return { booking, session: { kind, heldOn, startsAt, endsAt, referenceLevel, breakAt, breakMinutes }, seats };
  }

  async idOf(memberId: Id<'Member'>, sessionId: Id<'Session'>): Promise<Id<'Booking'> | null> {
    const row = await this.database.first<{ id: Id<'Booking'> }>('select id from opportunities.booking where session_id = $1 and member_id = $2', [sessionId, memberId]);
    return row?.id ?? null;
  }

  async lockOfSession(sessionId: Id<'Session'>): Promise<readonly Booking[]> {
    return this.lockWhere('session_id = $1', [sessionId]);
  }

  /** One member's bookings for dates of a group from a day on. */
  async lockOfGroup(groupId: Id<'NetworkGroup'>, memberId: Id<'Member'>, from: PlainDate): Promise<readonly Booking[]> {
    return this.lockWhere('member_id = $1 and session_id in (select id from opportunities.session where group_id = $2 and held_on >= $3)', [memberId, groupId, from]);
  }

  /** Offers whose day for answers is over, some at a time; those another program holds are left to it. */
  async lockOverdue(today: PlainDate): Promise<readonly Booking[]> {
    return this.lockWhere(`state in ('offered', 'held') and answer_by < $1 order by session_id, id limit ${AT_ONCE}`, [today], 'skip locked');
  }

  async memberIdsOf(sessionId: Id<'Session'>): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ member_id: string }>('select member_id from opportunities.booking where session_id = $1', [sessionId]);
    return new Set(rows.map(({ member_id }) => member_id));
  }

  /** Something to know about a booking that does not change it. */
  note(facts: readonly Fact[], by: Actor): Promise<void> {
    return this.events.record(facts, by);
  }

  private async lockWhere(condition: string, values: readonly unknown[], others = ''): Promise<readonly Booking[]> {
    const ids = await this.database.query<{ id: Id<'Booking'> }>(`select id from opportunities.booking where ${condition} for update ${others}`, values);
    const rows = await this.transactions.manager.findBy(BookingEntity, { id: In(ids.map(({ id }) => id)) });
    // Always in the same order, so that two programs never wait for each other's seats.
    return rows.map((row) => ({ ...row })).sort((a, b) => a.sessionId.localeCompare(b.sessionId));
  }
}
