import type { DelegatedAuthority, LegalStatus } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** Legal status and delegations of a member; the words in them are still sealed. */
@Injectable()
export class WhoMaySignRead {
  constructor(private readonly database: Database) {}

  statuses(memberId: Id<string>): Promise<LegalStatus[]> {
    return this.database.query<LegalStatus & Record<string, unknown>>(
      `select id, member_id as "memberId", words_sealed as "wordsSealed", from_day as "from", to_day as "to", recorded_by as "recordedBy", confirmed_by as "confirmedBy",
         confirmed_on as "confirmedOn", recheck_on as "recheckOn"
       from members.legal_status where member_id = $1 order by from_day desc, id desc`,
      [memberId],
    );
  }

  delegations(memberId: Id<string>): Promise<DelegatedAuthority[]> {
    return this.database.query<DelegatedAuthority & Record<string, unknown>>(
      `select id, member_id as "memberId", area, delegated_to as "delegatedTo", source_sealed as "sourceSealed", from_day as "from", review_on as "reviewOn", to_day as "to"
       from members.delegated_authority where member_id = $1 and to_day is null order by area, from_day, id`,
      [memberId],
    );
  }

  /** Since when they live somewhere else and nobody has looked again. */
  async movedOn(memberId: Id<string>): Promise<PlainDate | null> {
    const row = await this.database.first<{ on: PlainDate }>(
      `select opened_on as "on" from members.reconfirmation where member_id = $1 and because = 'moved' and done_on is null`, [memberId],
    );
    return row?.on ?? null;
  }
}
