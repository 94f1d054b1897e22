import type { Reconfirmation } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ReconfirmationsRead {
  constructor(private readonly database: Database) {}

  /** Tasks about one member that nobody has done yet. */
  open(memberId: Id<string>): Promise<Reconfirmation[]> {
    return this.database.query<Reconfirmation & Record<string, unknown>>(
      `select id, member_id as "memberId", because, words_sealed as "wordsSealed", opened_on as "openedOn", done_on as "doneOn", done_by as "doneBy"
       from members.reconfirmation where member_id = $1 and done_on is null order by opened_on, id`,
      [memberId],
    );
  }
}
