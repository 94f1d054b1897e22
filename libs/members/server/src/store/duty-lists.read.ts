import type { DutyList, DutyPlace } from '@alongside/members/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class DutyListsRead {
  constructor(private readonly database: Database) {}

  /** The list that holds now; null when none was ever set. */
  async current(): Promise<DutyList | null> {
    const head = await this.database.first<Omit<DutyList, 'places'> & Record<string, unknown>>(
      'select id, set_by as "setBy", set_at as "setAt" from members.duty_list order by set_at desc, id desc limit 1',
    );
    if (head === null) return null;
    const places = await this.database.query<DutyPlace & Record<string, unknown>>(
      'select person_id as "personId", phone from members.duty_place where list_id = $1 order by place', [head.id],
    );
    return { ...head, places };
  }
}
