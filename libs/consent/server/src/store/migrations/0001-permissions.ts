import type { ContextMigration } from '@alongside/platform/database';

import { firstFormWords } from './first-form';

export const permissions: ContextMigration = {
  name: '0001-permissions',
  sql: `
create table consent.consent_form (
  id uuid not null, purpose text not null, version integer not null, language text not null, words jsonb not null, valid_from date not null,
  constraint consent_form_pk primary key (id),
  constraint consent_form_version_once unique (purpose, language, version));

create table consent.permission (
  id uuid not null, member_id uuid not null, session_id uuid not null, title text not null, held_on date not null, starts_at text not null, ends_at text not null,
  place text not null, plain_summary text not null, form_id uuid not null, who_must text not null, guardian_ids uuid[] not null, answer_by date not null,
  asked_at timestamptz not null, state text not null, standing jsonb not null,
  constraint permission_pk primary key (id),
  constraint permission_once unique (member_id, session_id),
  constraint permission_member_fk foreign key (member_id) references members.member (id),
  constraint permission_form_fk foreign key (form_id) references consent.consent_form (id),
  constraint permission_who_must check (who_must in ('self', 'self-and-tell-guardian', 'guardian-and-self')),
  constraint permission_state check (state in ('asked', 'in-discussion', 'given', 'refused', 'withdrawn')));
create index permission_of_session on consent.permission (session_id);
create index permission_of_guardian on consent.permission using gin (guardian_ids);

-- Who said what, when, how, and what they had been told. Only ever added to.
create table consent.evidence (
  id uuid not null, seq bigint generated always as identity, permission_id uuid not null, giver_id uuid not null, capacity text not null, decision text not null,
  method text not null, form_id uuid not null, told jsonb not null, words_sealed text, at timestamptz not null,
  constraint evidence_pk primary key (id),
  constraint evidence_permission_fk foreign key (permission_id) references consent.permission (id),
  constraint evidence_giver_fk foreign key (giver_id) references accounts.person (id),
  constraint evidence_form_fk foreign key (form_id) references consent.consent_form (id),
  constraint evidence_capacity check (capacity in ('self', 'guardian')),
  constraint evidence_decision check (decision in ('yes', 'no', 'talk')),
  constraint evidence_method check (method in ('signed-in', 'reply-link')));
create index evidence_of_permission on consent.evidence (permission_id, seq);

create table consent.reply_link (
  id uuid not null, permission_id uuid not null, guardian_id uuid not null, mark text not null, code_sealed text not null,
  made_at timestamptz not null, last_day date not null,
  constraint reply_link_pk primary key (id),
  constraint reply_link_permission_fk foreign key (permission_id) references consent.permission (id),
  constraint reply_link_guardian_fk foreign key (guardian_id) references accounts.person (id),
  constraint reply_link_mark_once unique (mark));
create index reply_link_of_permission on consent.reply_link (permission_id, guardian_id, made_at desc);

create function consent.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'what was shown and what was said is only ever added to'; end $$;
create trigger consent_form_is_immutable before update or delete or truncate on consent.consent_form
  for each statement execute function consent.refuse_change();
create trigger evidence_is_append_only before update or delete or truncate on consent.evidence
  for each statement execute function consent.refuse_change();

insert into consent.consent_form (id, purpose, version, language, words, valid_from)
values ('01936f00-0000-7000-8000-000000000001', 'attend-this-activity', 1, 'en-GB', '${JSON.stringify(firstFormWords)}', '2024-01-01');`,
};
