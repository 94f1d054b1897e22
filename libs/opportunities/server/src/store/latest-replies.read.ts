import type { Id, Instant, PlainDate } from '@alongside/kernel';
import type { BookingState, Permission, SessionKind } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface LatestReply {
  readonly bookingId: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly sessionTitle: string;
  readonly sessionKind: SessionKind;
  readonly heldOn: PlainDate;
  readonly memberId: Id<'Member'>;
  readonly memberName: string;
  readonly state: BookingState;
  readonly permission: Permission;
  readonly answerBy: PlainDate;
  readonly answeredAt: Instant;
  readonly groupId: Id<'NetworkGroup'> | null;
}

@Injectable()
export class LatestRepliesRead {
  constructor(private readonly database: Database) {}

  /** What people said last, for dates that are still to come. */
  first(count: number, today: PlainDate, hidden: readonly Id<'NetworkGroup'>[] = []): Promise<LatestReply[]> {
    return this.database.prepared<LatestReply>({
      name: 'opportunities.latest-replies',
      text: `select b.id as "bookingId", s.id as "sessionId", s.title as "sessionTitle", s.kind as "sessionKind", s.held_on as "heldOn", s.group_id as "groupId",
               b.member_id as "memberId", k.known_as as "memberName", b.state, b.permission, b.answer_by as "answerBy", b.answered_at as "answeredAt"
             from opportunities.booking b
             join opportunities.session s on s.id = b.session_id
             join members.v_known_as k on k.member_id = b.member_id
             where b.answered_at is not null and s.held_on >= $2 and (s.group_id is null or s.group_id <> all($3)) order by b.answered_at desc limit $1`,
      values: [count, today, hidden],
    });
  }
}
