import type { MemberImport } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

const IMPORT = `select id, file_name as "fileName", started_by as "startedBy", started_at as "startedAt", sheet, columns, kind_for_all as "kindForAll", grown_ups as "grownUps",
  leave_out as "leaveOut", takes, state, created, changed, same, problem from members.member_import`;

@Injectable()
export class MemberImportsRead {
  constructor(private readonly database: Database) {}

  one(id: Id<'MemberImport'>): Promise<MemberImport | null> {
    return this.database.first<MemberImport>(`${IMPORT} where id = $1`, [id]);
  }

  /** A handful: more unfinished sheets than that nobody looks for. */
  drafts(): Promise<MemberImport[]> {
    return this.database.query<MemberImport>(`${IMPORT} where state in ('draft', 'taking') order by started_at desc limit 5`);
  }
}
