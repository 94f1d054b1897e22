import type { Id, PlainDate } from '@alongside/kernel';
import type { Booking, ChildDay } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface ComingChild {
  readonly bookingId: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly groupId: Id<'NetworkGroup'> | null;
  readonly memberId: Id<'Member'>;
  readonly memberName: string;
  readonly memberKind: Booking['memberKind'];
  readonly title: string;
  readonly heldOn: PlainDate;
  readonly startsAt: string;
}

@Injectable()
export class ChildDaysRead {
  constructor(private readonly database: Database) {}

  of(bookingIds: readonly Id<'Booking'>[]): Promise<ChildDay[]> {
    return this.database.query<ChildDay & Record<string, unknown>>(
      `select id, comes, goes, collector_id as "collectorId", contact_ids as "contactIds", fetcher_ids as "fetcherIds", taker_ids as "takerIds", planned_by as "plannedBy", left_how as "leftHow", left_with_id as "leftWithId", left_at as "leftAt", left_by as "leftBy"
       from opportunities.child_day where id = any($1)`, [bookingIds],
    );
  }

  /** Who has a place on the days from and to, both included, or later where somebody said that something changed; without those of groups nobody may know of. */
  comingBetween(from: PlainDate, to: PlainDate, hidden: readonly Id<'NetworkGroup'>[]): Promise<ComingChild[]> {
    return this.database.query<ComingChild & Record<string, unknown>>(
      `select b.id as "bookingId", s.id as "sessionId", s.group_id as "groupId", b.member_id as "memberId", k.known_as as "memberName", b.member_kind as "memberKind", s.title, s.held_on as "heldOn", s.starts_at as "startsAt"
       from opportunities.session s join opportunities.booking b on b.session_id = s.id join members.v_known_as k on k.member_id = b.member_id
       where s.held_on >= $1 and (s.held_on <= $2 or exists (select from opportunities.day_change c where c.booking_id = b.id and c.seen_at is null)) and b.state in ('accepted', 'confirmed') and s.register_closed_at is null and (s.group_id is null or s.group_id <> all($3)) order by s.held_on, s.starts_at, k.known_as, b.id`,
      [from, to, hidden],
    );
  }
}
