import { mayGoOnLooking, type WayIn } from '@alongside/accounts/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface LiveSession {
  readonly sessionId: Id<'Session'>;
  readonly personId: Id<'Person'>;
  readonly assurance: 1 | 2;
  readonly roles: readonly string[];
  /** A second proof was given within the last quarter of an hour. */
  readonly provedLately: boolean;
  /** The worker beside whom it goes on, with what they are by now. */
  readonly support: { readonly byId: Id<'Person'>; readonly roles: readonly string[] } | null;
  /** Whose pages are seen in it just now, and as who they are seen. */
  readonly alongside: { readonly personId: Id<'Person'>; readonly roles: readonly string[] } | null;
}

export interface OpenSessionLine {
  readonly id: Id<'Session'>;
  readonly way: WayIn;
  readonly openedAt: Instant;
  readonly lastSeenAt: Instant;
  readonly supportedBy: string | null;
}

/** Seen in the future: a clock was put back since. Such a session would last longer than anybody meant it to, so it is over; clocks of two machines may be a little apart. */
export const LIVES = `s.ended_at is null and s.ends_at > now() and s.last_seen_at > now() - make_interval(mins => s.idle_minutes) and s.last_seen_at < now() + interval '5 minutes'`;

type Row = [Id<'Session'>, Id<'Person'>, 1 | 2, string[], boolean, boolean, Id<'Person'> | null, Id<'Person'> | null, string[], string[]];

/** The session behind a cookie. PostgreSQL's own clock decides whether it still lives: the demo's clock jumps days, sessions must not. */
@Injectable()
export class SessionRead {
  constructor(private readonly database: Database) {}

  /** What a page asks by itself is no use of the session: a screen that was left still goes dark after its idle minutes. */
  async live(tokenMark: Uint8Array, asks: 'somebody' | 'by itself'): Promise<LiveSession | null> {
    const [row] = await this.database.preparedArrays<Row>({
      name: 'accounts.live-session',
      text: `select s.id, s.person_id, s.assurance,
          array(select g.role from accounts.role_grant g where g.person_id = s.person_id and g.ended_at is null),
          s.last_seen_at < now() - interval '1 minute',
          -- A proof from the future was given before the clock was put back: it counts for nothing.
          coalesce(s.proved_at between now() - interval '15 minutes' and now() + interval '1 minute', false), s.supported_by_id,
          l.person_id, array(select g.role from accounts.role_grant g where g.person_id = l.person_id and g.ended_at is null),
          array(select g.role from accounts.role_grant g where g.person_id = s.supported_by_id and g.ended_at is null)
        from accounts.session s
        left join accounts.look_along l on l.viewer_session_id = s.id and l.ended_at is null and l.ends_at > now() and l.offered_at <= now() + interval '1 minute'
        join accounts.person p on p.id = s.person_id and p.closed_at is null
        where s.token_mark = $1 and ${LIVES}`,
      values: [tokenMark],
    });
    if (!row) return null;
    const [sessionId, personId, assurance, roles, seenLongAgo, provedLately, supportedById, seenId, seenRoles, helperRoles] = row;
    const looks = seenId !== null && mayGoOnLooking(roles);
    // Once a minute is enough to know a session is in use, and keeps reading cheap.
    if (seenLongAgo && asks === 'somebody') await this.database.query('update accounts.session set last_seen_at = now() where id = $1', [sessionId]);
    return { sessionId, personId, assurance, roles, provedLately, support: supportedById === null ? null : { byId: supportedById, roles: helperRoles }, alongside: looks ? { personId: seenId, roles: seenRoles } : null };
  }

  /** Where a person is signed in now, newest first. */
  openOf(personId: Id<'Person'>): Promise<OpenSessionLine[]> {
    return this.database.query<OpenSessionLine & Record<string, unknown>>(
      `select s.id, s.way, s.opened_at as "openedAt", s.last_seen_at as "lastSeenAt", w.display_name as "supportedBy"
       from accounts.session s left join accounts.person w on w.id = s.supported_by_id
       where s.person_id = $1 and ${LIVES}
       order by s.opened_at desc`,
      [personId],
    );
  }
}
