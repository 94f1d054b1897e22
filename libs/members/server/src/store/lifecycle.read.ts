import type { Stage } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { CARD, type MemberCard } from './members.read';

export interface NewcomerFacts {
  readonly memberId: Id<'Member'>;
  readonly hasGuardian: boolean;
  readonly cameOnce: boolean;
  /** Some group of theirs has an agreement; and they said yes to the newest of each. Cohorts are left out: nobody outside may know of them. */
  readonly hasAgreement: boolean;
  readonly agreed: boolean;
}

@Injectable()
export class LifecycleRead {
  constructor(private readonly database: Database) {}

  /** Whose stage could be another today: who is getting started, whose rest or goodbye days are over. */
  async turning(today: PlainDate): Promise<readonly Id<'Member'>[]> {
    const rows = await this.database.query<{ id: Id<'Member'> }>(
      `select id from members.member where stage = 'onboarding' or (stage = 'resting' and rest_until <= $1) or (stage = 'leaving' and leaves_on <= $1) order by id limit 500`, [today],
    );
    return rows.map(({ id }) => id);
  }

  newcomers(ids: readonly Id<string>[], today: PlainDate): Promise<NewcomerFacts[]> {
    return this.database.query<NewcomerFacts & Record<string, unknown>>(
      `select m.id as "memberId",
         exists (select from members.guardianship g where g.member_id = m.id and g.confirmed_on is not null and g.from_day <= $2 and (g.to_day is null or $2 < g.to_day)) as "hasGuardian",
         exists (select from members.part_taken p where p.member_id = m.id) as "cameOnce",
         coalesce(w.asked > 0, false) as "hasAgreement", coalesce(w.asked > 0 and w.asked = w.said, false) as agreed
       from members.member m
       left join lateral (select count(*) as asked, count(y.id) as said
         from members.group_place p
         join lateral (select a.id from members.group_agreement a where a.group_id = p.group_id order by a.version desc limit 1) newest on true
         left join members.agreement_yes y on y.agreement_id = newest.id and y.member_id = m.id
         where p.person_id = m.id and p.to_day is null and p.part <> 'team' and not p.apart) w on true
       where m.id = any($1)`,
      [ids, today],
    );
  }

  /** Everybody of one stage, the oldest first: in their first days, in their rest, on their way out. */
  inStage(stage: Stage, first: number): Promise<MemberCard[]> {
    return this.database.query<MemberCard & Record<string, unknown>>(
      `${CARD} where stage = $1 and same_as is null order by coalesce(leaves_on, rest_until, joined_on) ${stage === 'left' ? 'desc' : ''}, known_as, id limit $2`, [stage, first],
    );
  }

  counts(): Promise<{ stage: Stage; count: number }[]> {
    return this.database.query<{ stage: Stage; count: number }>('select stage, count(*)::int as count from members.member where same_as is null group by stage');
  }
}
