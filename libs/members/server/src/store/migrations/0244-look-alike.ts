import type { ContextMigration } from '@alongside/platform/database';

/** How pairs of records are found that may be one person. */
export const lookAlike: ContextMigration = {
  name: '0244-look-alike',
  sql: `
select public.show_trgm('loads the settings of pg_trgm');
-- Pairs worth comparing; the rules say which of them are worth a question. A family's phone brings few, a common name is cut at some.
create function members.alike(ids uuid[]) returns table (one_id uuid, other_id uuid) language sql stable
  set pg_trgm.similarity_threshold = '0.45' as $$
  select a.id, b.id from members.member a join members.member b on b.phone = a.phone where a.id = any(ids) and b.id <> a.id and a.same_as is null and b.same_as is null
  union select a.id, b.id from members.member a join members.member b on b.email = a.email where a.id = any(ids) and b.id <> a.id and a.same_as is null and b.same_as is null
  union select a.id, b.id from members.member a join members.member b on b.born_on = a.born_on where a.id = any(ids) and b.id <> a.id and a.same_as is null and b.same_as is null
  union select a.id, near.id from members.member a cross join lateral (
    select b.id from members.member b where b.name_key operator(public.%) a.name_key and b.id <> a.id and b.same_as is null limit 40) near
  where a.id = any(ids) and a.same_as is null $$;

drop index members.member_counted;
create index member_counted on members.member (stage, kind) where same_as is null;`,
};
