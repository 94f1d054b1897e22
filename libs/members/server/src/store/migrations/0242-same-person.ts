import { passage, protect, type ContextMigration } from '@alongside/platform/database';

/** Two records of one person: suggested, compared, joined and parted. Nothing is moved; the record that is not in use points to the one that is. */
export const samePerson: ContextMigration = {
  name: '0242-same-person',
  sql: `
alter table members.member add column same_as uuid;
alter table members.member
  add constraint member_same_as_fk foreign key (same_as) references members.member (id),
  add constraint member_not_itself check (same_as is null or same_as <> id);
create index member_beside on members.member (same_as) where same_as is not null;
create index member_phone on members.member (phone) where phone is not null;
create index member_email on members.member (email) where email is not null;
create index member_born on members.member (born_on) where born_on is not null;

-- A record that others are set beside is not set beside another.
create function members.refuse_chain() returns trigger language plpgsql as $$ begin
  if exists (select from members.member m where m.same_as = new.id) or exists (select from members.member m where m.id = new.same_as and m.same_as is not null) then
    raise exception 'A record that others are set beside stays in use.';
  end if;
  return new; end $$;
create trigger member_no_chain before update of same_as on members.member for each row when (new.same_as is not null and new.same_as is distinct from old.same_as) execute function members.refuse_chain();

create table members.joined_record (
  id uuid not null, kept_id uuid not null, other_id uuid not null, joined_by uuid, joined_at timestamptz not null, parted_by uuid, parted_at timestamptz,
  constraint joined_record_pk primary key (id),
  constraint joined_record_kept_fk foreign key (kept_id) references members.member (id),
  constraint joined_record_other_fk foreign key (other_id) references members.member (id),
  constraint joined_record_two check (kept_id <> other_id));
create unique index joined_record_once on members.joined_record (other_id) where parted_at is null;
create index joined_record_of_kept on members.joined_record (kept_id);

create table members.likeness (
  id uuid not null, one_id uuid not null, other_id uuid not null, reasons text[] not null, state text not null, found_at timestamptz not null, settled_by uuid, settled_at timestamptz,
  constraint likeness_pk primary key (id),
  constraint likeness_pair unique (one_id, other_id),
  constraint likeness_in_order check (one_id < other_id),
  constraint likeness_one_fk foreign key (one_id) references members.member (id),
  constraint likeness_other_fk foreign key (other_id) references members.member (id),
  constraint likeness_state check (state in ('open', 'not-same', 'joined')),
  constraint likeness_settled check ((state = 'open') = (settled_at is null)));
create index likeness_open on members.likeness (found_at desc) where state = 'open';
create index likeness_of_other on members.likeness (other_id);

-- Whose name, day of birth or way to be reached is new is looked at once by the clock, however it came in.
create table members.likeness_due (member_id uuid not null, constraint likeness_due_pk primary key (member_id), constraint likeness_due_member_fk foreign key (member_id) references members.member (id));
create function members.look_for_likeness() returns trigger language plpgsql as $$ begin
  insert into members.likeness_due (member_id) values (new.id) on conflict do nothing; return new; end $$;
create trigger member_look_for_likeness after insert or update of full_name, known_as, born_on, email, phone, reference on members.member for each row execute function members.look_for_likeness();
insert into members.likeness_due (member_id) select id from members.member;

${protect('members.joined_record', { roles: ['coordinator'] })}
${protect('members.likeness', { roles: ['coordinator'] })}
drop view members.v_searchable;
${passage('members.v_searchable', { of: 'members.member', columns: 'id, known_as, kind, stage, languages, interests, name_key, interest_key, found_by, same_as', to: ['coordinator'] })}
create or replace function members.spelled_nearly(words text, most integer) returns setof uuid language sql stable parallel safe
  set pg_trgm.word_similarity_threshold = '0.33' as $$
  select m.id from members.v_searchable m where m.same_as is null and members.plain(words) operator(public.<%) m.name_key
  order by (
    select sum(nearest) from (
      select min(public.levenshtein_less_equal(left(part, 60), left(word, 60), 3)) as nearest
      from unnest(string_to_array(m.name_key, ' ')) part, unnest(string_to_array(members.plain(words), ' ')) word where part <> '' group by word) by_word), m.id
  limit most $$;`,
};
