import type { ContextMigration } from '@alongside/platform/database';

/** Everybody born on one day was compared with everybody else of that day; a day alone is never worth a question, so the name must have something in common too. */
export const lookAlikeByDayOfBirth: ContextMigration = {
  name: '0291-look-alike-by-day-of-birth',
  sql: `
create or replace function members.alike(ids uuid[]) returns table (one_id uuid, other_id uuid) language sql stable
  set pg_trgm.similarity_threshold = '0.45' as $$
  select a.id, b.id from members.member a join members.member b on b.phone = a.phone where a.id = any(ids) and b.id <> a.id and a.same_as is null and b.same_as is null
  union select a.id, b.id from members.member a join members.member b on b.email = a.email where a.id = any(ids) and b.id <> a.id and a.same_as is null and b.same_as is null
  union select a.id, born.id from members.member a cross join lateral (
    select b.id from members.member b where b.born_on = a.born_on and b.id <> a.id and b.same_as is null and public.similarity(b.name_key, a.name_key) >= 0.15 limit 40) born
  where a.id = any(ids) and a.same_as is null
  union select a.id, near.id from members.member a cross join lateral (
    select b.id from members.member b where b.name_key operator(public.%) a.name_key and b.id <> a.id and b.same_as is null limit 40) near
  where a.id = any(ids) and a.same_as is null $$;`,
};
