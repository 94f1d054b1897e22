import type { LonePage } from '@alongside/members/rules';
import type { Actor, Decision, Id, Instant } from '@alongside/kernel';
import { Database, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

/** Longer than a provider may keep us waiting, and much shorter than the council's minutes. */
const LEASE_SECONDS = 30;

const PAGE = 'q.id, q.visit_id as "visitId", q.step, q.about, q.to_person as "toPersonId", q.taken_at as "takenAt"';

export interface LonePageMade extends LonePage {
  /** Null while it is on its way, or when it could not be sent. */
  readonly sentAt: Instant | null;
}

/** Messages about a visit, on their way. Leases run by the true clock: they are about programs that die. */
@Injectable()
export class LonePageStore {
  constructor(private readonly transactions: Transactions, private readonly database: Database, private readonly events: EventLog) {}

  /** Made once, whoever makes it twice: the database has one for a step, a time and a person. */
  async save({ state, facts }: Decision<LonePage>, by: Actor): Promise<LonePage> {
    await this.transactions.manager.query(
      `insert into members.lone_page (id, visit_id, step, about, to_person, taken_at, leased_until) values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => ${LEASE_SECONDS}))`,
      [state.id, state.visitId, state.step, state.about, state.toPersonId, state.takenAt],
    );
    await this.events.record(facts, by);
    return state;
  }

  /** Who was told of these visits, oldest first. */
  of(visitIds: readonly Id<'LoneVisit'>[]): Promise<readonly LonePageMade[]> {
    return this.database.query<LonePageMade & Record<string, unknown>>(`select ${PAGE}, q.sent_at as "sentAt" from members.lone_page q where q.visit_id = any($1) order by q.taken_at, q.id`, [visitIds]);
  }

  /** One that was taken and, as far as we know, not sent: again, while what it tells is still so. */
  async takeAgain(): Promise<LonePage | null> {
    const [rows] = (await this.transactions.manager.query(
      `update members.lone_page q set leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
       where q.id = (select n.id from members.lone_page n join members.lone_visit v on v.id = n.visit_id
         where n.sent_at is null and n.leased_until < now() and v.ended_at is null
           and not exists (select 1 from members.lone_line l where l.visit_id = v.id and (l.deed = 'help' or (n.step = 'not-there' and (l.deed = 'there' or (l.deed = 'longer' and l.at >= v.starts_at)))))
           and (n.step = 'not-there' or n.about = coalesce((select l.until from members.lone_line l where l.visit_id = v.id and l.deed = 'longer' order by l.at desc, l.id desc limit 1), v.expected_at))
         order by n.taken_at, n.id limit 1 for update of n skip locked)
       returning ${PAGE}`,
    )) as [LonePage[], number];
    return rows[0] ?? null;
  }

  async sent(id: Id<'LonePage'>, at: Instant): Promise<void> {
    await this.transactions.manager.query('update members.lone_page set sent_at = $2 where id = $1 and sent_at is null', [id, at]);
  }
}
