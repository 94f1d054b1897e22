import type { ContextMigration } from '@alongside/platform/database';

export const worriesAndNotes: ContextMigration = {
  name: '0161-worries-and-notes',
  sql: `
create table members.concern_handoff (
  id uuid not null, raised_by uuid not null, raised_at timestamptz not null, about_id uuid, written_at timestamptz not null default now(),
  constraint concern_handoff_pk primary key (id),
  constraint concern_handoff_raiser_fk foreign key (raised_by) references accounts.person (id),
  constraint concern_handoff_about_fk foreign key (about_id) references members.member (id));
create index concern_handoff_latest on members.concern_handoff (raised_at desc, id desc);
create index concern_handoff_of_raiser on members.concern_handoff (raised_by, raised_at desc);

create table members.handoff_call (
  id uuid not null, handoff_id uuid not null, route text not null, phoned_at timestamptz not null, recorded_at timestamptz not null,
  immediate_danger boolean not null, reached_sealed text not null, reference_sealed text,
  constraint handoff_call_pk primary key (id),
  constraint handoff_call_handoff_fk foreign key (handoff_id) references members.concern_handoff (id),
  constraint handoff_call_route check (route in ('emergency', 'hub', 'out-of-hours', 'lado', 'in-person')),
  constraint handoff_call_was_made check (phoned_at <= recorded_at));
create index handoff_call_of on members.handoff_call (handoff_id, recorded_at);

-- One person has it.
create table members.handoff_acknowledgement (
  handoff_id uuid not null, by_id uuid not null, at timestamptz not null,
  constraint handoff_acknowledgement_pk primary key (handoff_id),
  constraint handoff_acknowledgement_handoff_fk foreign key (handoff_id) references members.concern_handoff (id),
  constraint handoff_acknowledgement_person_fk foreign key (by_id) references accounts.person (id));

create table members.handoff_hold (
  id uuid not null, handoff_id uuid not null, is_on boolean not null, by_id uuid not null, at timestamptz not null,
  constraint handoff_hold_pk primary key (id),
  constraint handoff_hold_handoff_fk foreign key (handoff_id) references members.concern_handoff (id));
create index handoff_hold_of on members.handoff_hold (handoff_id, at);

create function members.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception '% is only ever added to', tg_table_name; end $$;
create trigger concern_handoff_is_kept before update or delete or truncate on members.concern_handoff
  for each statement execute function members.refuse_change();
create trigger handoff_call_is_kept before update or delete or truncate on members.handoff_call
  for each statement execute function members.refuse_change();
create trigger handoff_acknowledgement_is_kept before update or delete or truncate on members.handoff_acknowledgement
  for each statement execute function members.refuse_change();
create trigger handoff_hold_is_kept before update or delete or truncate on members.handoff_hold
  for each statement execute function members.refuse_change();

create table members.duty_list (
  id uuid not null, set_by uuid not null, set_at timestamptz not null,
  constraint duty_list_pk primary key (id));
create table members.duty_place (
  list_id uuid not null, place integer not null, person_id uuid not null, phone text not null,
  constraint duty_place_pk primary key (list_id, place),
  constraint duty_place_person_once unique (list_id, person_id),
  constraint duty_place_list_fk foreign key (list_id) references members.duty_list (id),
  constraint duty_place_person_fk foreign key (person_id) references accounts.person (id));

-- Who was asked to look, and when it left. The number makes a page one page, whoever is killed between taking and sending it.
create table members.duty_page (
  id uuid not null, handoff_id uuid not null, number integer not null, to_person uuid not null, phone text not null, taken_at timestamptz not null,
  sent_at timestamptz, leased_until timestamptz not null, written_at timestamptz not null default now(),
  constraint duty_page_pk primary key (id),
  constraint duty_page_once unique (handoff_id, number),
  constraint duty_page_handoff_fk foreign key (handoff_id) references members.concern_handoff (id));

create table members.note (
  id uuid not null, member_id uuid not null,
  constraint note_pk primary key (id),
  constraint note_member_fk foreign key (member_id) references members.member (id));
create index note_of_member on members.note (member_id);

create table members.note_version (
  id uuid not null, note_id uuid not null, number integer not null, words_sealed text not null, written_by uuid not null, written_at timestamptz not null,
  kept_reason text, review_on date, told boolean,
  constraint note_version_pk primary key (id),
  constraint note_version_once unique (note_id, number),
  constraint note_version_note_fk foreign key (note_id) references members.note (id) on delete cascade,
  constraint note_version_person_fk foreign key (written_by) references accounts.person (id),
  constraint note_version_reason check (kept_reason in ('somebody-else', 'safety', 'tell-in-person', 'not-ready')),
  constraint note_version_kept_has_a_day check ((kept_reason is null) = (review_on is null) and (kept_reason is null) = (told is null)),
  constraint note_version_stays_hidden check (not (told and kept_reason in ('somebody-else', 'safety'))));
create trigger note_version_never_changes before update on members.note_version
  for each statement execute function members.refuse_change();

create table members.note_reply (
  id uuid not null, note_id uuid not null, kind text not null, words_sealed text, said_at timestamptz not null, seen_by uuid, seen_at timestamptz,
  constraint note_reply_pk primary key (id),
  constraint note_reply_note_fk foreign key (note_id) references members.note (id) on delete cascade,
  constraint note_reply_kind check (kind in ('reply', 'asked-why')),
  constraint note_reply_has_words check ((kind = 'reply') = (words_sealed is not null)),
  constraint note_reply_seen check ((seen_by is null) = (seen_at is null)));
create index note_reply_of on members.note_reply (note_id, said_at);
create index note_reply_unseen on members.note_reply (said_at) where seen_at is null;

-- What the person said stays as they said it; only that it was seen is added.
create function members.refuse_other_words() returns trigger language plpgsql as $$ begin
  if new.words_sealed is distinct from old.words_sealed or new.said_at <> old.said_at or new.kind <> old.kind or old.seen_at is not null then
    raise exception 'what somebody said is not changed';
  end if;
  return new;
end $$;
create trigger note_reply_keeps_its_words before update on members.note_reply
  for each row execute function members.refuse_other_words();`,
};
