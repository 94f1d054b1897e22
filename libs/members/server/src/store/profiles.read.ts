import { emptyProfile, type Profile } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** As much of a profile as matching needs. */
export type Matching = Pick<Profile, 'id' | 'times' | 'away' | 'busy' | 'mostAMonth' | 'ratherNot'>;

@Injectable()
export class ProfilesRead {
  constructor(private readonly database: Database) {}

  /** Still sealed where it is sealed; empty for somebody who has said nothing. */
  async one(id: Id<'Member'>): Promise<Profile> {
    const row = await this.database.first<Profile & Record<string, unknown>>(
      `select id, wants, wonts_sealed as "wontsSealed", important_sealed as "importantSealed", voicemail_sealed as "voicemailSealed", safe_times as "safeTimes",
         most_a_month as "mostAMonth", rather_not as "ratherNot", times, away, busy, reasons_sealed as "reasonsSealed" from members.profile where id = $1`,
      [id],
    );
    return row ?? emptyProfile(id);
  }

  /** Only those who said something that matters for a date. */
  matching(memberIds: readonly Id<string>[]): Promise<Matching[]> {
    return this.database.prepared<Matching>({
      name: 'members.matching',
      text: `select id, times, away, busy, most_a_month as "mostAMonth", rather_not as "ratherNot" from members.profile
             where id = any($1) and (most_a_month is not null or times <> '[]' or away <> '[]' or busy <> '[]' or rather_not <> '{}')`,
      values: [memberIds],
    });
  }

  async safeTimes(id: Id<string>): Promise<Profile['safeTimes']> {
    return (await this.database.first<Pick<Profile, 'safeTimes'>>('select safe_times as "safeTimes" from members.profile where id = $1', [id]))?.safeTimes ?? [];
  }
}
