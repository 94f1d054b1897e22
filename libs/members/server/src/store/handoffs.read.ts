import type { ConcernHandoff, HandoffCall, LegalHold } from '@alongside/members/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

interface Head extends Record<string, unknown> {
  readonly id: ConcernHandoff['id'];
  readonly raisedBy: Id<'Person'>;
  readonly raisedAt: Instant;
  readonly aboutId: Id<'Member'> | null;
  readonly hadBy: Id<'Person'> | null;
  readonly hadAt: Instant | null;
}

const HEAD = `select h.id, h.raised_by as "raisedBy", h.raised_at as "raisedAt", h.about_id as "aboutId", a.by_id as "hadBy", a.at as "hadAt"
  from members.concern_handoff h left join members.handoff_acknowledgement a on a.handoff_id = h.id`;

/** Hand-offs with everything that was added to them. */
@Injectable()
export class HandoffsRead {
  constructor(private readonly database: Database) {}

  async one(id: Id<string>): Promise<ConcernHandoff | null> {
    return (await this.whole(await this.database.query<Head>(`${HEAD} where h.id = $1`, [id])))[0] ?? null;
  }

  /** What nobody has yet, oldest first. */
  async open(): Promise<readonly ConcernHandoff[]> {
    return this.whole(await this.database.query<Head>(`${HEAD} where a.handoff_id is null order by h.raised_at, h.id`));
  }

  /** What somebody has, newest first. */
  async had(most: number): Promise<readonly ConcernHandoff[]> {
    return this.whole(await this.database.query<Head>(`${HEAD} where a.handoff_id is not null order by h.raised_at desc, h.id desc limit $1`, [most]));
  }

  async ofRaiser(personId: Id<'Person'>, since: Instant): Promise<readonly ConcernHandoff[]> {
    return this.whole(await this.database.query<Head>(`${HEAD} where h.raised_by = $1 and h.raised_at >= $2 order by h.raised_at desc, h.id desc`, [personId, since]));
  }

  private async whole(heads: readonly Head[]): Promise<readonly ConcernHandoff[]> {
    if (heads.length === 0) return [];
    const ids = heads.map(({ id }) => id);
    const calls = await this.database.query<HandoffCall & { handoffId: string }>(
      `select id, handoff_id as "handoffId", route, phoned_at as "phonedAt", recorded_at as "recordedAt", immediate_danger as "immediateDanger",
       reached_sealed as "reachedSealed", reference_sealed as "referenceSealed" from members.handoff_call where handoff_id = any($1) order by recorded_at, id`,
      [ids],
    );
    const holds = await this.database.query<LegalHold & { handoffId: string }>(
      'select id, handoff_id as "handoffId", is_on as "on", by_id as "by", at from members.handoff_hold where handoff_id = any($1) order by at, id', [ids],
    );
    return heads.map(({ id, raisedBy, raisedAt, aboutId, hadBy, hadAt }) => ({
      id, raisedBy, raisedAt, aboutId,
      calls: calls.filter(({ handoffId }) => handoffId === id),
      acknowledged: hadBy !== null && hadAt !== null ? { by: hadBy, at: hadAt } : null,
      holds: holds.filter(({ handoffId }) => handoffId === id),
    }));
  }
}
