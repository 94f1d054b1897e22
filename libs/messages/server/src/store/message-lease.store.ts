import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface Claimed {
  readonly id: Id<'Message'>;
  /** Which try this is, beginning with 1. */
  readonly attempts: number;
}

/** Longer than a mail server may keep us waiting. Whoever dies while holding a lease only delays the message by this much. */
const LEASE_SECONDS = 45;

/** Who is sending what just now. A lease is no state of the message: when it runs out, the message simply waits again. */
@Injectable()
export class MessageLeaseStore {
  constructor(private readonly database: Database) {}

  claim(now: Instant, most: number): Promise<Claimed[]> {
    return this.database.prepared<Claimed & Record<string, unknown>>({
      name: 'messages.claim',
      text: `update messages.message set leased_until = now() + make_interval(secs => ${LEASE_SECONDS}), attempts = attempts + 1
       where id in (select id from messages.message
                    where state = 'queued' and due_at <= $1 and next_at <= now() and (leased_until is null or leased_until < now())
                    order by due_at, id limit $2 for update skip locked)
       returning id, attempts`,
      values: [now, most],
    });
  }

  async giveBack(id: Id<'Message'>, waitMs: number, problem: string): Promise<void> {
    await this.database.query(
      `update messages.message set leased_until = null, next_at = now() + make_interval(secs => $2), last_problem = $3 where id = $1 and state = 'queued'`,
      [id, waitMs / 1_000, problem],
    );
  }

  /** What is settled is in nobody's hand, so that it can go again at once when a person says so. */
  async end(id: Id<'Message'>): Promise<void> {
    await this.database.prepared({ name: 'messages.end-lease', text: 'update messages.message set leased_until = null where id = $1', values: [id] });
  }
}
