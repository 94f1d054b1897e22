import type { PutRight } from '@alongside/members/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class PutRightsRead {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  of(memberId: PutRight['memberId']): Promise<Pick<PutRight, 'id' | 'fields' | 'knownHow' | 'putRightAt'>[]> {
    return this.database.query('select id, fields, known_how as "knownHow", put_right_at as "putRightAt" from members.put_right where member_id = $1 order by put_right_at desc limit 10', [memberId]);
  }
}
