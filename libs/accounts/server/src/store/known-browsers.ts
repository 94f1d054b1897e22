import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { newSessionToken, tokenMark } from '../session-token';

/** A season: long enough for somebody who comes to one date a month. */
const DAYS = 90;

/**
 * Browsers in which somebody came in before. The token opens nothing; it only says that whoever asks for a code here is no stranger, so what strangers use up
 * does not hold them up, not even one under the same roof.
 */
@Injectable()
export class KnownBrowsers {
  static readonly DAYS = DAYS;

  constructor(private readonly database: Database) {}

  /** Answers the new token of this browser; the one before is of no use any more. */
  async remember(personId: Id<'Person'>, before: string | undefined): Promise<string> {
    const token = newSessionToken();
    await this.database.query('delete from accounts.known_browser where mark = $1 or ends_at < now()', [tokenMark(before ?? '')]);
    await this.database.query(`insert into accounts.known_browser (mark, person_id, ends_at) values ($1, $2, now() + interval '${DAYS} days')`, [tokenMark(token), personId]);
    return token;
  }

  async whoseIs(token: string | undefined): Promise<Id<'Person'> | null> {
    const row = await this.database.first<{ personId: Id<'Person'> }>('select person_id as "personId" from accounts.known_browser where mark = $1 and ends_at > now()', [tokenMark(token ?? '')]);
    return row?.personId ?? null;
  }

  async forgetAllOf(personId: Id<'Person'>): Promise<void> {
    await this.database.query('delete from accounts.known_browser where person_id = $1', [personId]);
  }
}
