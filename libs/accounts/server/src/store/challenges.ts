import { newId, type Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { tokenMark } from '../session-token';

export type ChallengePurpose = 'add-passkey' | 'add-authenticator' | 'work-account' | 'support';

interface Challenge {
  readonly secret: string;
  readonly personId: Id<'Person'> | null;
}

/** Made in the future: a clock was put back since, and it is worth nothing. */
const LATELY = "made_at between now() - interval '10 minutes' and now() + interval '1 minute'";

/** What we asked one browser to prove, until it answers: once, within ten minutes. Nothing of it outlives the answer. */
@Injectable()
export class Challenges {
  constructor(private readonly database: Database) {}

  /** A new one takes the place of the one before, so a page that is opened twice holds one only. */
  async put(purpose: ChallengePurpose, browser: string, { secret, personId }: Challenge): Promise<void> {
    const mark = tokenMark(browser);
    await this.database.query("delete from accounts.challenge where (browser_mark = $1 and purpose = $2) or made_at < now() - interval '1 hour'", [mark, purpose]);
    await this.database.query('insert into accounts.challenge (id, browser_mark, purpose, person_id, secret) values ($1, $2, $3, $4, $5)', [
      newId<'Challenge'>(), mark, purpose, personId, secret,
    ]);
  }

  /** Answers it once; null when there is none, it was answered or it is too old. */
  take(purpose: ChallengePurpose, browser: string): Promise<Challenge | null> {
    return this.database.first<Challenge & Record<string, unknown>>(
      `with taken as (delete from accounts.challenge where browser_mark = $1 and purpose = $2 returning secret, person_id, made_at)
       select secret, person_id as "personId" from taken where ${LATELY}`,
      [tokenMark(browser), purpose],
    );
  }

  /** The same without using it up, for something that may be tried again. */
  look(purpose: ChallengePurpose, browser: string): Promise<Challenge | null> {
    return this.database.first<Challenge & Record<string, unknown>>(
      `select secret, person_id as "personId" from accounts.challenge where browser_mark = $1 and purpose = $2 and ${LATELY}`,
      [tokenMark(browser), purpose],
    );
  }

  /** True the first time a passkey's question is answered. Only its mark stays, for the hour in which it could come again. */
  async answeredOnce(question: string): Promise<boolean> {
    await this.database.query("delete from accounts.challenge where made_at < now() - interval '1 hour'");
    const first = await this.database.query(
      "insert into accounts.challenge (id, browser_mark, purpose, person_id, secret) values ($1, $2, 'passkey-answered', null, '') on conflict (browser_mark) where purpose = 'passkey-answered' do nothing returning id",
      [newId<'Challenge'>(), tokenMark(question)],
    );
    return first.length > 0;
  }
}
