import type { AccessLine } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** Still sealed. */
@Injectable()
export class AccessLinesRead {
  constructor(private readonly database: Database) {}

  of(memberId: Id<string>): Promise<AccessLine[]> {
    return this.ofMany([memberId]);
  }

  ofMany(memberIds: readonly Id<string>[]): Promise<AccessLine[]> {
    return this.database.prepared<AccessLine>({
      name: 'members.access-lines',
      text: 'select id, member_id as "memberId", seen_by as "seenBy", words_sealed as "wordsSealed" from members.access_line where member_id = any($1) order by member_id, id',
      values: [memberIds],
    });
  }
}
