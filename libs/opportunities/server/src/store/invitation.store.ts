import { systemActor, type Id, type Instant } from '@alongside/kernel';
import type { BookingState, MemberKind } from '@alongside/opportunities/rules';
import { Database, Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A private way to one booking. The code itself is kept only sealed; it is found by its mark. */
export interface Invitation {
  readonly id: Id<'Invitation'>;
  readonly bookingId: Id<'Booking'>;
  readonly codeMark: Buffer;
  readonly codeSealed: string;
  readonly madeAt: Instant;
  readonly endsAt: Instant;
}

export interface FoundInvitation {
  readonly id: Id<'Invitation'>;
  readonly bookingId: Id<'Booking'>;
  readonly memberId: Id<'Member'>;
  readonly memberKind: MemberKind;
  readonly state: BookingState;
  readonly count: number;
  readonly taken: number;
  readonly endsAt: Instant;
}

@Injectable()
export class InvitationStore {
  constructor(private readonly database: Database, private readonly transactions: Transactions) {}

  async keep(invitations: readonly Invitation[]): Promise<void> {
    await this.database.query(
      `insert into opportunities.invitation (id, booking_id, code_mark, code_sealed, made_at, ends_at)
       select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[], $5::timestamptz[], $6::timestamptz[])`,
      [
        invitations.map(({ id }) => id), invitations.map(({ bookingId }) => bookingId), invitations.map(({ codeMark }) => codeMark),
        invitations.map(({ codeSealed }) => codeSealed), invitations.map(({ madeAt }) => madeAt), invitations.map(({ endsAt }) => endsAt),
      ],
    );
  }

  /** Whose link this is; until that is known nobody acts, so the house looks in its own name. */
  async opened([codeMark, before]: readonly [Buffer, Buffer]): Promise<FoundInvitation | null> {
    const found = await this.transactions.as(systemActor('opportunities.open-invitation'), () => this.database.prepared<FoundInvitation>({
      name: 'opportunities.invitation-by-mark',
      text: `select i.id, i.booking_id as "bookingId", b.member_id as "memberId", b.member_kind as "memberKind", b.state, g.capacity as count, g.taken, i.ends_at as "endsAt"
             from opportunities.invitation i
             join opportunities.booking b on b.id = i.booking_id
             join opportunities.seat_group g on g.session_id = b.session_id and g.member_kind = b.member_kind
             where i.code_mark in ($1, $2)`,
      values: [codeMark, before],
    }));
    return found[0] ?? null;
  }

  /** The newest way to a booking: the one a mail should carry. */
  async newestOf(bookingId: Id<'Booking'>): Promise<{ id: Id<'Invitation'>; codeSealed: string; memberId: Id<'Member'>; endsAt: Instant } | null> {
    const [newest] = await this.database.prepared<{ id: Id<'Invitation'>; codeSealed: string; memberId: Id<'Member'>; endsAt: Instant }>({
      name: 'opportunities.newest-invitation',
      text: `select i.id, i.code_sealed as "codeSealed", b.member_id as "memberId", i.ends_at as "endsAt"
       from opportunities.invitation i join opportunities.booking b on b.id = i.booking_id
       where i.booking_id = $1 order by i.made_at desc, i.id desc limit 1`,
      values: [bookingId],
    });
    return newest ?? null;
  }
}
