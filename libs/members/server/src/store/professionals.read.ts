import { worksWithOn, type AroundAges, type LinkedProfessional } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

interface Link extends LinkedProfessional {
  readonly bornOn: PlainDate | null;
}

const LINK = `select p.id, p.member_id as "memberId", p.person_id as "personId", p.kind, p.name, p.job, p.phone, p.from_day as "from", p.to_day as "to",
    p.confirmed_by as "confirmedBy", p.confirmed_on as "confirmedOn", p.agreed_on as "agreedOn", m.born_on as "bornOn"
  from members.linked_professional p join members.member m on m.id = p.member_id`;

/** Workers around a member: social worker, personal adviser, advocate, supporter. */
@Injectable()
export class ProfessionalsRead {
  constructor(private readonly database: Database) {}

  /** Those of a member that have not ended, confirmed or not. */
  open(memberId: Id<string>, on: PlainDate): Promise<LinkedProfessional[]> {
    return this.database.query<LinkedProfessional & Record<string, unknown>>(`${LINK} where p.member_id = $1 and (p.to_day is null or $2 < p.to_day) order by p.from_day, p.id`, [memberId, on]);
  }

  /** Whom a worker or supporter may see today: confirmed, not over, and still with us. Filtered before anything is counted or shown. */
  async links(personId: Id<string>, on: PlainDate, ages: AroundAges): Promise<LinkedProfessional[]> {
    const links = await this.database.query<Link & Record<string, unknown>>(
      `${LINK} where p.person_id = $1 and p.confirmed_on is not null and p.from_day <= $2 and (p.to_day is null or $2 < p.to_day) and m.stage <> 'left'
       order by lower(m.known_as), m.id`,
      [personId, on],
    );
    return links.filter((link) => worksWithOn(link, link.bornOn, on, ages));
  }
}
