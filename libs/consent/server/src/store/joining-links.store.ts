import type { JoiningLink, JoiningWay } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface DueJoiningLink {
  readonly id: Id<'JoiningLink'>;
  readonly way: JoiningWay;
  readonly address: string;
  readonly lastDay: PlainDate;
  readonly attempts: number;
}

/** A link as the team sees it: never its code, nor its mark. */
export interface SentJoiningLink {
  readonly askingId: Id<'JoiningAsking'>;
  readonly lastDay: PlainDate;
  readonly sentAt: Instant | null;
}

const LINK = 'select id, asking_id as "askingId", mark, last_day as "lastDay" from consent.joining_link';

/** Links to guardians who are nobody of ours yet. Waiting and retrying follow the true clock; the code itself is kept nowhere. */
@Injectable()
export class JoiningLinks {
  constructor(private readonly database: Database) {}

  async put({ id, askingId, lastDay }: Pick<JoiningLink, 'id' | 'askingId' | 'lastDay'>, now: Instant): Promise<void> {
    await this.database.query('insert into consent.joining_link (id, asking_id, last_day, asked_at) values ($1, $2, $3, $4)', [id, askingId, lastDay, now]);
  }

  opened(mark: string): Promise<JoiningLink | null> {
    return this.database.first<JoiningLink & Record<string, unknown>>(`${LINK} where mark = $1`, [mark]);
  }

  newest(askingId: Id<'JoiningAsking'>): Promise<JoiningLink | null> {
    return this.database.first<JoiningLink & Record<string, unknown>>(`${LINK} where asking_id = $1 order by asked_at desc, id desc limit 1`, [askingId]);
  }

  /** The newest of each. */
  sentTo(askingIds: readonly Id<'JoiningAsking'>[]): Promise<SentJoiningLink[]> {
    return this.database.query<SentJoiningLink & Record<string, unknown>>(
      `select distinct on (asking_id) asking_id as "askingId", last_day as "lastDay", sent_at as "sentAt" from consent.joining_link where asking_id = any($1) order by asking_id, asked_at desc, id desc`, [askingIds],
    );
  }

  /** Takes the next one for a minute; if whoever took it dies, it comes back. Of one that is asked no more, or again meanwhile, nothing is sent. */
  take(): Promise<DueJoiningLink | null> {
    return this.database.first<DueJoiningLink & Record<string, unknown>>(
      `update consent.joining_link l set attempts = l.attempts + 1, next_at = now() + interval '1 minute'
       from consent.joining_asking a
       where a.id = l.asking_id and l.id = (
         select l.id from consent.joining_link l join consent.joining_asking a on a.id = l.asking_id
         where l.sent_at is null and l.next_at <= now() and a.state = 'asked' and a.sent_by is not null
           and not exists (select from consent.joining_link later where later.asking_id = l.asking_id and (later.asked_at, later.id) > (l.asked_at, l.id))
         order by l.next_at limit 1 for update of l skip locked)
       returning l.id, a.sent_by as way, case a.sent_by when 'email' then a.email else a.phone end as address, l.last_day as "lastDay", l.attempts`,
    );
  }

  async mark(id: Id<'JoiningLink'>, mark: string): Promise<void> {
    await this.database.query('update consent.joining_link set mark = $2 where id = $1', [id, mark]);
  }

  async done(id: Id<'JoiningLink'>): Promise<void> {
    await this.database.query('update consent.joining_link set sent_at = now() where id = $1', [id]);
  }
}
