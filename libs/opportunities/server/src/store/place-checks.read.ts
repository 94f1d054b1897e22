import type { Id } from '@alongside/kernel';
import type { PlaceCheck } from '@alongside/opportunities/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class PlaceChecksRead {
  constructor(private readonly database: Database) {}

  of(sessionId: Id<'Session'>, memberIds: readonly Id<'Member'>[]): Promise<Pick<PlaceCheck, 'id' | 'memberId' | 'ruleIds' | 'fits'>[]> {
    return this.database.query('select id, member_id as "memberId", rule_ids as "ruleIds", fits from opportunities.place_check where session_id = $1 and member_id = any($2)', [sessionId, memberIds]);
  }
}
