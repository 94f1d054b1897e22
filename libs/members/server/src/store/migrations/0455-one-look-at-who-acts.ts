import { protect, type ContextMigration } from '@alongside/platform/database';

/**
 * Whom somebody looks after or works with is found once a statement, as one list; a set of rows for each was begun anew wherever a record is named, which
 * was most of what the wall cost. A guardian nobody confirmed looks after nobody, and nobody looks after a grown-up: coarser than the rules, which know the
 * hour, by two days. And a safe way of a record set beside another holds whoever asks: also for a worker who may see only the one in use.
 */
export const oneLookAtWhoActs: ContextMigration = {
  name: '0455-one-look-at-who-acts',
  sql: `
create view members.v_grown_up as select id as member_id from members.member where born_on < current_date - interval '18 years 2 days';
create or replace function members.looked_after() returns setof uuid language sql stable as $$
  select member_id from members.guardianship g where guardian_id = platform.acting_person() and confirmed_on is not null and (to_day is null or to_day >= current_date)
    and not exists (select from members.v_grown_up u where u.member_id = g.member_id) $$;
create function members.close_to() returns uuid[] language sql stable as $$
  select array(select members.looked_after() union all select members.worked_with()) $$;
${protect('members.member', { own: ['id'], roles: ['coordinator', 'hr'], readers: ['safeguarding-lead'], or: ['id = any((select members.close_to())::uuid[])'], lentToViews: true })}
create view members.v_ways_beside as select same_as as member_id, reach_by from members.member where same_as is not null;`,
};
