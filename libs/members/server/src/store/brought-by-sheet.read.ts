import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

/** A child whom a sheet brought, and how far it is known who looks after them. */
export interface BroughtChild {
  readonly memberId: Id<'Member'>;
  readonly knownAs: string;
  readonly since: PlainDate;
  readonly named: boolean;
  readonly confirmed: boolean;
}

@Injectable()
export class BroughtBySheetRead {
  constructor(private readonly database: Database) {}

  /** Younger than `under` years on that day; the longest here first. */
  under(under: number, on: PlainDate): Promise<BroughtChild[]> {
    return this.database.query<BroughtChild & Record<string, unknown>>(
      `select m.id as "memberId", m.known_as as "knownAs", m.by_sheet_on as since, count(g.id) > 0 as named, count(g.confirmed_on) > 0 as confirmed
       from members.member m left join members.guardianship g on g.member_id = m.id and (g.to_day is null or $2::date < g.to_day)
       where m.by_sheet_on is not null and m.stage <> 'left' and m.same_as is null and m.born_on > $2::date - make_interval(years => $1)
       group by m.id, m.known_as, m.by_sheet_on order by m.by_sheet_on, m.known_as collate "en-GB-x-icu", m.id`,
      [under, on],
    );
  }
}
