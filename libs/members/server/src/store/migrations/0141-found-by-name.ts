import type { ContextMigration } from '@alongside/platform/database';

/** Somebody is found by any part of a name, however it is spelled, and by what they like, know and speak. */
export const foundByName: ContextMigration = {
  name: '0141-found-by-name',
  sql: `
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists fuzzystrmatch with schema public;

-- Without accents, capitals or twice the same letter in two ways. Immutable because it names its dictionary.
create function members.plain(words text) returns text language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent', normalize(words, nfkc)));
create function members.in_one(words text[]) returns text language sql immutable strict parallel safe
  return array_to_string(words, ' · ');

alter table members.member add column languages text[] not null default '{}';
alter table members.member alter column languages drop default;
alter table members.member drop constraint member_kind;
alter table members.member add constraint member_kind check (kind in (
  'parent', 'carer', 'foster-carer', 'kinship-carer', 'young-person', 'young-person-in-care', 'care-experienced-young-person', 'adult-lived-experience'));

-- Words begin after a space, so that two letters can be looked for at the beginning of words.
alter table members.member
  add column name_key text generated always as (members.plain(' ' || known_as || ' ' || full_name)) stored,
  add column interest_key text generated always as (members.plain(' ' || members.in_one(interests))) stored,
  add column found_by text generated always as (members.plain(' ' || known_as || ' ' || full_name || ' ' || members.in_one(interests) || ' ' || coalesce(strengths, ''))) stored;
create index member_named on members.member using gin (name_key public.gin_trgm_ops);
create index member_interested on members.member using gin (interest_key public.gin_trgm_ops);
create index member_found_by on members.member using gin (found_by public.gin_trgm_ops);
create index member_speaks on members.member using gin (languages);
drop index members.member_by_name;
create index member_counted on members.member (stage, kind);
create index member_in_order on members.member (known_as collate "en-GB-x-icu", id) where stage <> 'left';

-- Names that share a good part of their letters come by the index, low threshold; those that take the fewest changes of letters come first.
select public.show_trgm('loads the settings of pg_trgm');
create function members.spelled_nearly(words text, most integer) returns setof uuid language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = '0.33' as $$
  select m.id from members.member m where members.plain(words) operator(public.<%) m.name_key
  order by (
    select sum(nearest) from (
      select min(public.levenshtein_less_equal(left(part, 60), left(word, 60), 3)) as nearest
      from unnest(string_to_array(m.name_key, ' ')) part, unnest(string_to_array(members.plain(words), ' ')) word where part <> '' group by word) by_word), m.id
  limit most $$;`,
};
