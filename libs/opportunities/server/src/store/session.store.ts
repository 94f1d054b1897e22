import { Refusal, type Actor, type Decision, type Id } from '@alongside/kernel';
import type { SeatGroup, Session } from '@alongside/opportunities/rules';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { SessionEntity } from './session.entity';

/** A session with its seats. The seats' counters are changed by the seat counter alone, never by saving a session. */
@Injectable()
export class SessionStore extends RecordStore<SessionEntity, Session> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(
      transactions, events, SessionEntity,
      ({ fitLanguages: languages, fitFromAge: fromAge, fitToAge: toAge, about, ...row }) => ({ ...row, fit: { languages, fromAge, toAge, about }, seats: [] }),
      ({ seats: _, withIds, fit, ...columns }) => Object.assign(new SessionEntity(), columns, { withIds: [...withIds], fitLanguages: [...fit.languages], fitFromAge: fit.fromAge, fitToAge: fit.toAge, about: [...fit.about] }),
    );
  }

  override async lock(id: Id<string>): Promise<Session> {
    return this.seated(await super.lock(id));
  }

  override async find(id: Id<string>): Promise<Session | null> {
    const session = await super.find(id);
    return session && this.seated(session);
  }

  /** Throws Refusal NOT_FOUND. */
  async get(id: Id<string>): Promise<Session> {
    const session = await this.find(id);
    if (!session) throw new Refusal('NOT_FOUND');
    return session;
  }

  override async save(decision: Decision<Session>, by: Actor): Promise<Session> {
    const session = await super.save(decision, by);
    await this.database.query(
      `insert into opportunities.seat_group (session_id, member_kind, capacity)
       select $1, kind, count from unnest($2::text[], $3::int[]) as wish(kind, count) on conflict do nothing`,
      [session.id, session.seats.map(({ kind }) => kind), session.seats.map(({ count }) => count)],
    );
    return session;
  }

  private async seated(session: Session): Promise<Session> {
    const seats = await this.database.query<SeatGroup>(
      `select member_kind as kind, capacity as count, taken from opportunities.seat_group where session_id = $1 order by member_kind`,
      [session.id],
    );
    return { ...session, seats };
  }
}
