import { guardiansOn, type Guardianship } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

interface Link extends Guardianship {
  readonly bornOn: PlainDate | null;
}

const LINK = `select g.id, g.member_id as "memberId", g.guardian_id as "guardianId", g.relation, g.phone, g.responsibility, g.confirmed_by as "confirmedBy", g.confirmed_on as "confirmedOn", g.confirmed_how as "confirmedHow", g.not_told_since as "notToldSince", g.not_told_by as "notToldBy", g.from_day as "from", g.to_day as "to", m.born_on as "bornOn"
  from members.guardianship g join members.member m on m.id = g.member_id`;

@Injectable()
export class GuardiansRead {
  constructor(private readonly database: Database) {}

  async of(memberId: Id<string>, on: PlainDate, adultAge: number): Promise<readonly Guardianship[]> {
    const links = await this.database.query<Link>(`${LINK} where g.member_id = $1 order by g.from_day, g.id`, [memberId]);
    return guardiansOn(links, links[0]?.bornOn ?? null, on, adultAge);
  }

  /** Every link of a member that has not ended, confirmed or not. */
  async open(memberId: Id<string>, on: PlainDate): Promise<readonly Guardianship[]> {
    return this.database.query<Guardianship & Record<string, unknown>>(`${LINK} where g.member_id = $1 and (g.to_day is null or $2 < g.to_day) order by g.from_day, g.id`, [memberId, on]);
  }

  /** The young members somebody looks after on a day. */
  async wardsOf(guardianId: Id<string>, on: PlainDate, adultAge: number): Promise<readonly Id<'Member'>[]> {
    const links = await this.database.query<Link>(`${LINK} where g.guardian_id = $1 order by g.from_day, g.id`, [guardianId]);
    return links.filter((link) => guardiansOn([link], link.bornOn, on, adultAge).length > 0).map(({ memberId }) => memberId);
  }
}
