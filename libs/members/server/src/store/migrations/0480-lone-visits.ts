import { protect, type ContextMigration } from '@alongside/platform/database';

/**
 * A colleague who works alone for a while (docs/adr/0055). What was said is only ever added to; of the visit itself only its end is written, once, and the place and whom they meet are forgotten.
 * Who was told is no secret, and opens the visit to them: that table stands before the wall.
 */
export const loneVisits: ContextMigration = {
  name: '0480-lone-visits',
  sql: `
create table members.lone_visit (
  id uuid not null, person_id uuid not null, kind text not null, starts_at timestamptz not null, expected_at timestamptz not null, first_contact uuid not null, second_contact uuid not null,
  with_id uuid, place_sealed text, said_at timestamptz not null, ended_at timestamptz,
  constraint lone_visit_pk primary key (id),
  constraint lone_visit_person_fk foreign key (person_id) references accounts.person (id),
  constraint lone_visit_first_fk foreign key (first_contact) references accounts.person (id),
  constraint lone_visit_second_fk foreign key (second_contact) references accounts.person (id),
  constraint lone_visit_with_fk foreign key (with_id) references members.member (id),
  constraint lone_visit_kind check (kind in ('home', 'one-to-one', 'way-home')),
  constraint lone_visit_ends check (starts_at < expected_at),
  constraint lone_visit_three_people check (first_contact <> second_contact and person_id not in (first_contact, second_contact)));
create index lone_visit_open on members.lone_visit (starts_at, id) where ended_at is null;
create index lone_visit_of_person on members.lone_visit (person_id, starts_at desc);
create index lone_visit_first_contact on members.lone_visit (first_contact, starts_at desc);
create index lone_visit_second_contact on members.lone_visit (second_contact, starts_at desc);
create index lone_visit_with on members.lone_visit (with_id) where with_id is not null;

create table members.lone_line (
  id uuid not null, visit_id uuid not null, deed text not null, by_id uuid, at timestamptz not null, until timestamptz, how text,
  constraint lone_line_pk primary key (id),
  constraint lone_line_visit_fk foreign key (visit_id) references members.lone_visit (id),
  constraint lone_line_person_fk foreign key (by_id) references accounts.person (id),
  constraint lone_line_deed check (deed in ('there', 'longer', 'out', 'cancelled', 'safe', 'help', 'account-closed')),
  constraint lone_line_by check ((by_id is null) = (deed = 'account-closed')),
  constraint lone_line_until check ((until is not null) = (deed = 'longer') and until > at),
  constraint lone_line_how check ((how is not null or deed <> 'safe') and (how is null or deed in ('safe', 'there')) and how in ('call', 'text', 'in-person', 'from-others')));
create index lone_line_of on members.lone_line (visit_id, at, id);
create unique index lone_line_one_end on members.lone_line (visit_id) where deed in ('out', 'cancelled', 'safe', 'account-closed');
create trigger lone_line_is_kept before update or delete or truncate on members.lone_line for each statement execute function members.refuse_change();

create table members.lone_page (
  id uuid not null, visit_id uuid not null, step text not null, about timestamptz not null, to_person uuid not null, taken_at timestamptz not null, sent_at timestamptz,
  leased_until timestamptz not null, written_at timestamptz not null default now(),
  constraint lone_page_pk primary key (id),
  constraint lone_page_once unique (visit_id, step, about, to_person),
  constraint lone_page_visit_fk foreign key (visit_id) references members.lone_visit (id),
  constraint lone_page_person_fk foreign key (to_person) references accounts.person (id),
  constraint lone_page_step check (step in ('not-there', 'late', 'late-all')));
create index lone_page_to on members.lone_page (to_person, visit_id);
create index lone_page_unsent on members.lone_page (taken_at, id) where sent_at is null;

create function members.keep_lone_visit() returns trigger language plpgsql as $$ begin
  if tg_op <> 'UPDATE' or (new.id, new.person_id, new.kind, new.starts_at, new.expected_at, new.first_contact, new.second_contact, new.said_at)
      is distinct from (old.id, old.person_id, old.kind, old.starts_at, old.expected_at, old.first_contact, old.second_contact, old.said_at)
    or (new.ended_at is distinct from old.ended_at and old.ended_at is not null)
    or (new.with_id is distinct from old.with_id and new.with_id is not null)
    or (old.place_sealed is null and new.place_sealed is not null)
    or (old.ended_at is null and new.place_sealed is null) then
    raise exception 'of a lone visit only its end is written, and its place forgotten after it';
  end if;
  if new.place_sealed is null then delete from platform.person_key where person_id = new.id; end if;
  return new;
end $$;
create trigger lone_visit_is_kept before update or delete on members.lone_visit for each row execute function members.keep_lone_visit();
create trigger lone_visit_is_not_emptied before truncate on members.lone_visit for each statement execute function members.refuse_change();

-- Whose it is, both contacts, whoever was told; those who lead safeguarding once everybody had to be told.
${protect('members.lone_visit', {
    own: ['person_id', 'first_contact', 'second_contact'],
    or: [
      'id in (select p.visit_id from members.lone_page p where p.to_person = (select platform.acting_person()))',
      "((select platform.acting_as('safeguarding-lead')) and id in (select p.visit_id from members.lone_page p where p.step = 'late-all'))",
    ],
  })}
${protect('members.lone_line', { through: { column: 'visit_id', table: 'members.lone_visit' } })}`,
};
