import type { DutyPage } from '@alongside/members/rules';
import { laterBy, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

/** Longer than a provider may keep us waiting, and much shorter than the time between two pages. */
const LEASE_SECONDS = 30;

const PAGE = 'p.id, p.handoff_id as "handoffId", p.number, p.to_person as "toPersonId", p.phone, p.taken_at as "takenAt"';

/** Pages on their way. Leases run by the true clock: they are about programs that die, not about the council's minutes. */
@Injectable()
export class DutyPageStore {
  constructor(private readonly transactions: Transactions, private readonly events: EventLog) {}

  /** Takes it in hand with the decision; whoever dies now leaves it to the next one. */
  async save({ state, facts }: Decision<DutyPage>, by: Actor): Promise<DutyPage> {
    await this.transactions.manager.query(
      `insert into members.duty_page (id, handoff_id, number, to_person, phone, taken_at, leased_until) values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => ${LEASE_SECONDS}))`,
      [state.id, state.handoffId, state.number, state.toPersonId, state.phone, state.takenAt],
    );
    await this.events.record(facts, by);
    return state;
  }

  lastOf(handoffId: Id<'ConcernHandoff'>): Promise<DutyPage | null> {
    return this.one(`select ${PAGE} from members.duty_page p where p.handoff_id = $1 order by p.number desc limit 1`, [handoffId]);
  }

  /** A page that was taken and, as far as we know, not sent: again, while it is the newest, its time is not over and nobody has the worry. */
  async takeAgain(now: Instant, pageMinutes: number): Promise<DutyPage | null> {
    const [rows] = (await this.transactions.manager.query(
      `update members.duty_page p set leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
       where p.id = (select q.id from members.duty_page q
         where q.sent_at is null and q.leased_until < now() and q.taken_at > $1
           and not exists (select 1 from members.duty_page n where n.handoff_id = q.handoff_id and n.number > q.number)
           and not exists (select 1 from members.handoff_acknowledgement a where a.handoff_id = q.handoff_id)
         order by q.taken_at, q.id limit 1 for update skip locked)
       returning ${PAGE}`,
      [laterBy(now, -pageMinutes * 60_000)],
    )) as [DutyPage[], number];
    return rows[0] ?? null;
  }

  async sent(id: Id<'DutyPage'>, at: Instant): Promise<void> {
    await this.transactions.manager.query('update members.duty_page set sent_at = $2 where id = $1 and sent_at is null', [id, at]);
  }

  private async one(text: string, values: readonly unknown[]): Promise<DutyPage | null> {
    return ((await this.transactions.manager.query(text, [...values])) as DutyPage[])[0] ?? null;
  }
}
