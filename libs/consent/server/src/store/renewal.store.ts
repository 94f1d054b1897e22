import type { Renewal } from '@alongside/consent/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** The row is what makes an asking happen once, whoever looks, and however often the looking is cut off. */
@Injectable()
export class RenewalStore {
  constructor(private readonly database: Database) {}

  /** Those that nobody has asked yet. */
  async notKnown(renewals: readonly Renewal[]): Promise<readonly Renewal[]> {
    if (renewals.length === 0) return [];
    const rows = await this.database.query<{ id: string }>(
      `select r.id from jsonb_to_recordset($1) as r(id uuid, "memberId" uuid, reason text, occasion date, step integer)
       join consent.renewal k on k.member_id = r."memberId" and k.reason = r.reason and k.occasion = r.occasion and k.step = r.step`,
      [JSON.stringify(renewals)],
    );
    const known = new Set(rows.map(({ id }) => id));
    return renewals.filter(({ id }) => !known.has(id));
  }

  async forget(id: Renewal['id']): Promise<void> {
    await this.database.query('delete from consent.renewal where id = $1', [id]);
  }

  /** Answers those that were not known before. In one order, so that two who look at once wait for each other instead of standing still. */
  async addNew(renewals: readonly Renewal[]): Promise<ReadonlySet<string>> {
    if (renewals.length === 0) return new Set();
    const rows = await this.database.query<{ id: string }>(
      `insert into consent.renewal (id, member_id, reason, occasion, step, age, asked_at)
       select id, "memberId", reason, occasion, step, age, "askedAt"
       from jsonb_to_recordset($1) as r(id uuid, "memberId" uuid, reason text, occasion date, step integer, age integer, "askedAt" timestamptz)
       order by "memberId", reason, occasion, step on conflict on constraint renewal_once do nothing returning id`,
      [JSON.stringify(renewals)],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
