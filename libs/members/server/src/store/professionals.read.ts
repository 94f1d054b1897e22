import type { LinkedProfessional } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export type ProfessionalCard = Pick<LinkedProfessional, 'id' | 'name' | 'job' | 'phone'>;

/** Workers around a member: social worker, personal adviser, advocate. */
@Injectable()
export class ProfessionalsRead {
  constructor(private readonly database: Database) {}

  of(memberId: Id<string>, on: PlainDate): Promise<ProfessionalCard[]> {
    return this.database.query<ProfessionalCard>(
      `select id, name, job, phone from members.linked_professional
       where member_id = $1 and from_day <= $2 and (to_day is null or $2 < to_day) order by name, id`,
      [memberId, on],
    );
  }
}
