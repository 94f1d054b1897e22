import { createHash } from 'node:crypto';

import { Clock, newId, type Actor, type Fact } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Database } from '../database/database';
import { Transactions } from '../database/transactions';
import { HouseKeys } from '../vault/house-keys';
import { isLook } from './look-names';
import { ReactionRegistry } from './reaction';
import { rowMark } from './row-mark';
import { WrittenLooks } from './written-looks';

/** Looks of one person at one thing for one purpose are one line within this time. */
const ONE_LOOK_MINUTES = 15;

/** The record of what happened. It is written in the same transaction as the change, so it is also the audit log. */
@Injectable()
export class EventLog {
  private readonly written = new WrittenLooks(ONE_LOOK_MINUTES);

  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registry: ReactionRegistry,
    private readonly houseKeys: HouseKeys,
  ) {}

  async record(facts: readonly Fact[], by: Actor): Promise<void> {
    if (facts.length === 0) return;
    if (!this.transactions.isOpen) throw new Error('Facts are recorded inside the transaction of the change they tell of.');
    const events = this.rowsFor(facts, by);
    await this.database.prepared({
      name: 'platform.record-facts',
      text: `insert into platform.event (id, name, subject_id, data, at, actor_kind, actor_id, purpose, mark)
       select id, name, subject_id, data, at, actor_kind, actor_id, purpose, decode(mark, 'hex')
       from jsonb_to_recordset($1) as e(id uuid, name text, subject_id uuid, data jsonb, at timestamptz, actor_kind text, actor_id uuid, purpose text, mark text)`,
      values: [JSON.stringify(events)],
    });
    const reactions = events.flatMap((event) =>
      this.registry.reactionsTo(event.name).map((name) => ({ id: newId<'Reaction'>(), event_id: event.id, name })),
    );
    if (reactions.length === 0) return;
    await this.database.prepared({
      name: 'platform.begin-reactions',
      text: `with added as (
         insert into platform.reaction (id, event_id, name)
         select id, event_id, name from jsonb_to_recordset($1) as r(id uuid, event_id uuid, name text))
       select pg_notify('alongside_reactions', '')`,
      values: [JSON.stringify(reactions)],
    });
  }

  /**
   * Somebody looked at something sensitive: one line per viewer, subject, purpose and quarter of an hour, also when two requests ask at
   * the same moment. If this cannot be written, the look must fail.
   */
  async recordRead(what: string, subjectId: string, by: Actor, data: Fact['data'] = {}): Promise<void> {
    await this.recordReads(what, [subjectId], by, data);
  }

  /** The same for something that shows many at once, such as a pay file: each of them will see it. */
  async recordReads(what: string, subjectIds: readonly string[], by: Actor, data: Fact['data'] = {}): Promise<void> {
    // A look nobody would find among the looks is as good as none.
    if (!isLook(what)) throw new Error(`“${what}” is not named like a look: see look-names.ts.`);
    const now = this.clock.now();
    const lookAt = (subjectId: string) => JSON.stringify([what, subjectId, by.kind, by.personId, by.purpose, data]);
    const looks = subjectIds.map((subjectId) => [subjectId, lookAt(subjectId)] as const).filter(([, look]) => !this.written.has(look, now));
    if (looks.length === 0) return;
    const byDigest = new Map(looks.map(([subjectId, look]) => [createHash('sha256').update(look).digest('hex'), subjectId]));
    await this.transactions.run(async () => {
      // Whoever comes second waits here until the first has committed, and then writes nothing; after a rollback it writes instead.
      // In one order, so that two who look at the same people never wait for each other.
      const first = await this.database.query<{ digest: string }>(
        `insert into platform.look (digest, quarter) select decode(digest, 'hex'), date_bin('${ONE_LOOK_MINUTES} minutes', $2::timestamptz, timestamptz '2024-01-01')
         from unnest($1::text[]) as d(digest) order by digest on conflict do nothing returning encode(digest, 'hex') as digest`,
        [[...byDigest.keys()], now],
      );
      await this.record(first.map(({ digest }) => ({ name: what, subjectId: byDigest.get(digest) ?? '', data })), by);
      this.transactions.afterCommit(() => this.written.add(looks.map(([, look]) => look), now));
    });
  }

  private rowsFor(facts: readonly Fact[], by: Actor) {
    const at = this.clock.now();
    const key = this.houseKeys.key('audit-row');
    return facts.map(({ name, subjectId, data }) => {
      const id = newId<'Event'>();
      const said = { id, name, subjectId, data, atMilliseconds: String(at.getTime()), actorKind: by.kind, actorId: by.personId, purpose: by.purpose };
      return { id, name, subject_id: subjectId, data, at, actor_kind: by.kind, actor_id: by.personId, purpose: by.purpose, mark: rowMark(key, said).toString('hex') };
    });
  }
}
