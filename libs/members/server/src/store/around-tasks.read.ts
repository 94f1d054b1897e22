import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export const aroundTaskKinds = ['member-asked', 'moved', 'worker-changed', 'status-missing', 'status-due', 'delegation-due', 'rule-due', 'not-confirmed'] as const;

export type AroundTaskKind = (typeof aroundTaskKinds)[number];

/** Something around somebody that a coordinator asks about. It says that, and nothing of what is known. */
export interface AroundTask {
  readonly memberId: Id<'Member'>;
  readonly knownAs: string;
  readonly kind: AroundTaskKind;
  readonly since: PlainDate;
}

@Injectable()
export class AroundTasksRead {
  constructor(private readonly database: Database) {}

  /** Longest waiting first. Who says yes matters below `ownFrom`; the people around matter until they are adults. */
  all(on: PlainDate, ages: { readonly ownFrom: number; readonly adult: number }, most: number): Promise<AroundTask[]> {
    return this.database.query<AroundTask & Record<string, unknown>>(
      `with young as (select id, known_as, joined_on, born_on from members.member where stage <> 'left' and born_on > $1::date - make_interval(years => $3))
       select m.id as "memberId", m.known_as as "knownAs", t.kind, t.since from (
         select member_id, because as kind, opened_on as since from members.reconfirmation where done_on is null
         union all select id, 'status-missing', joined_on from young
           where born_on > $1::date - make_interval(years => $2) and not exists (select 1 from members.legal_status s where s.member_id = young.id and s.to_day is null)
         union all select s.member_id, case when s.confirmed_on is null then 'status-missing' else 'status-due' end, s.recheck_on
           from members.legal_status s join young on young.id = s.member_id where s.to_day is null and s.recheck_on <= $1
         union all select d.member_id, 'delegation-due', d.review_on from members.delegated_authority d join young on young.id = d.member_id where d.to_day is null and d.review_on <= $1
         union all select r.member_id, 'rule-due', r.review_on from members.contact_rule r where r.to_day is null and r.review_on <= $1
         union all select g.member_id, 'not-confirmed', g.from_day from members.guardianship g join young on young.id = g.member_id where g.to_day is null and g.confirmed_on is null
         union all select p.member_id, 'not-confirmed', p.from_day from members.linked_professional p where p.to_day is null and p.confirmed_on is null
       ) t join members.member m on m.id = t.member_id where m.stage <> 'left'
       group by m.id, m.known_as, t.kind, t.since order by t.since, lower(m.known_as), m.id, t.kind limit $4`,
      [on, ages.ownFrom, ages.adult, most],
    );
  }
}
