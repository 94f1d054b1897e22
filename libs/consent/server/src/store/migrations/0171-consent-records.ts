import { protect, type ContextMigration } from '@alongside/platform/database';

import { firstScopeForms } from './scope-forms';

const SCOPES = `'join-group', 'contact', 'share-needs', 'photo-internal', 'photo-public', 'film', 'quote-anonymous', 'story-named', 'training-use', 'partner-data', 'research', 'travel', 'emergency'`;

/** Whoever looks after somebody sees what was asked about them; which of it they may answer, the rules say. */
const LOOKED_AFTER = 'member_id in (select members.looked_after())';

export const consentRecords: ContextMigration = {
  name: '0171-consent-records',
  sql: `
-- The same words in two ways; which one was shown is part of the evidence.
alter table consent.consent_form add column format text not null default 'standard',
  add constraint consent_form_format check (format in ('standard', 'easy-read')),
  drop constraint consent_form_version_once,
  add constraint consent_form_version_once unique (purpose, language, format, version);

create table consent.consent (
  id uuid not null, member_id uuid not null, scope text not null, audience text not null, channel text not null, detail text, form_id uuid not null,
  who_must text not null, holders jsonb not null, manager_check text not null, asked_at timestamptz not null, answer_by date, state text not null, standing jsonb not null,
  given_at timestamptz, usable_from timestamptz, until date, decided_by text, withdrawn_at timestamptz, withdrawn_by uuid, renews_id uuid,
  constraint consent_pk primary key (id),
  constraint consent_member_fk foreign key (member_id) references members.member (id),
  constraint consent_form_fk foreign key (form_id) references consent.consent_form (id),
  constraint consent_renews_fk foreign key (renews_id) references consent.consent (id),
  constraint consent_scope check (scope in (${SCOPES})),
  constraint consent_audience check (audience in ('team', 'venue', 'staff', 'councillors', 'everybody', 'partner', 'researchers')),
  constraint consent_channel check (channel in ('any', 'email', 'text', 'post')),
  constraint consent_who_must check (who_must in ('self', 'self-and-tell-guardian', 'guardian-and-self')),
  constraint consent_manager check (manager_check in ('not-needed', 'waiting', 'done')),
  constraint consent_state check (state in ('asked', 'in-discussion', 'given', 'refused', 'withdrawn', 'frozen', 'superseded')),
  constraint consent_decided_by check (decided_by in ('self', 'others')),
  -- A yes says since when, until when and by whose word; nothing is given without somebody having said it.
  constraint consent_given_whole check (state not in ('given', 'frozen') or (given_at is not null and usable_from is not null and until is not null and decided_by is not null and jsonb_array_length(standing) > 0)),
  constraint consent_manager_looked check (state <> 'given' or manager_check <> 'waiting'),
  constraint consent_withdrawn_says_who check (state <> 'withdrawn' or (withdrawn_at is not null and withdrawn_by is not null)));
-- One living yes, and one open question, a person and purpose.
create unique index consent_one_yes on consent.consent (member_id, scope, audience, channel) where state in ('given', 'frozen');
create unique index consent_one_question on consent.consent (member_id, scope, audience, channel) where state in ('asked', 'in-discussion');
create index consent_of_member on consent.consent (member_id, asked_at desc);
create index consent_until on consent.consent (until, id) where state = 'given';
create index consent_form_of on consent.consent (form_id) where state = 'given';
create index consent_held_by on consent.consent using gin (holders jsonb_path_ops) where state in ('asked', 'in-discussion', 'given', 'refused', 'withdrawn');
create index consent_renewing on consent.consent (renews_id) where renews_id is not null;

create table consent.gillick (
  id uuid not null, member_id uuid not null, scope text not null, worker_id uuid not null, understands boolean not null, weighs boolean not null, not_pressured boolean not null,
  note_sealed text not null, assessed_at timestamptz not null,
  constraint gillick_pk primary key (id),
  constraint gillick_member_fk foreign key (member_id) references members.member (id),
  constraint gillick_worker_fk foreign key (worker_id) references accounts.person (id),
  constraint gillick_scope check (scope in (${SCOPES})),
  constraint gillick_not_own check (worker_id <> member_id));
create index gillick_of_member on consent.gillick (member_id, scope, assessed_at desc);

-- Who said what, for whom, by what right, when, how, and what they had been told. A no is kept like a yes. Only ever added to.
create table consent.decision (
  id uuid not null, seq bigint generated always as identity, consent_id uuid not null, giver_id uuid not null, capacity text not null, authority_ref text, decision text not null,
  method text not null, collected_by uuid, witnessed_by uuid, scan_file_id uuid, gillick_id uuid, form_id uuid not null, told jsonb not null, words_sealed text, until date, at timestamptz not null,
  constraint decision_pk primary key (id),
  constraint decision_consent_fk foreign key (consent_id) references consent.consent (id),
  constraint decision_giver_fk foreign key (giver_id) references accounts.person (id),
  constraint decision_form_fk foreign key (form_id) references consent.consent_form (id),
  constraint decision_gillick_fk foreign key (gillick_id) references consent.gillick (id),
  constraint decision_capacity check (capacity in ('self', 'parent', 'council', 'guardian', 'carer-delegated', 'agency', 'adopter')),
  constraint decision_said check (decision in ('yes', 'no', 'talk')),
  constraint decision_method check (method in ('signed-in', 'reply-link', 'paper-scan', 'verbal-witnessed')),
  -- What did not come from the person's own hand says who took it down, and who else heard it.
  constraint decision_collected check (method in ('signed-in', 'reply-link') or collected_by is not null),
  constraint decision_witnessed check ((method = 'verbal-witnessed') = (witnessed_by is not null)),
  constraint decision_two_people check (witnessed_by is null or (witnessed_by <> collected_by and witnessed_by <> giver_id and collected_by <> giver_id)),
  constraint decision_scanned check (method <> 'paper-scan' or scan_file_id is not null));
create index decision_of_consent on consent.decision (consent_id, seq);
create index decision_of_giver on consent.decision (giver_id);

create trigger decision_is_append_only before update or delete or truncate on consent.decision
  for each statement execute function consent.refuse_change();
create trigger gillick_is_append_only before update or delete or truncate on consent.gillick
  for each statement execute function consent.refuse_change();

-- How somebody likes to read forms: asked once, kept until they change it.
create table consent.reading_format (
  person_id uuid not null, format text not null, chosen_at timestamptz not null,
  constraint reading_format_pk primary key (person_id),
  constraint reading_format_person_fk foreign key (person_id) references accounts.person (id),
  constraint reading_format_known check (format in ('standard', 'easy-read')));

-- Where somebody's words, picture or story are: one row a place.
create table consent.consent_use (
  id uuid not null, consent_id uuid not null, member_id uuid not null, kind text not null, thing_id uuid, place text not null, owner_id uuid not null, recall text not null, days integer not null,
  draft boolean not null, used_at timestamptz not null, ended_at timestamptz,
  constraint consent_use_pk primary key (id),
  constraint consent_use_consent_fk foreign key (consent_id) references consent.consent (id),
  constraint consent_use_owner_fk foreign key (owner_id) references accounts.person (id),
  constraint consent_use_recall check (recall in ('removable', 'cannot-recall')),
  constraint consent_use_days check (days between 0 and 60));
create unique index consent_use_once on consent.consent_use (consent_id, kind, thing_id) where thing_id is not null and ended_at is null;
create index consent_use_of_consent on consent.consent_use (consent_id) where ended_at is null;
create index consent_use_of_thing on consent.consent_use (kind, thing_id) where ended_at is null;
create index consent_use_of_member on consent.consent_use (member_id);

create table consent.takedown (
  id uuid not null, use_id uuid not null, consent_id uuid not null, member_id uuid not null, owner_id uuid not null, place text not null, due_on date not null, state text not null,
  opened_at timestamptz not null, settled_at timestamptz, settled_by uuid,
  constraint takedown_pk primary key (id),
  constraint takedown_once unique (use_id),
  constraint takedown_use_fk foreign key (use_id) references consent.consent_use (id),
  constraint takedown_consent_fk foreign key (consent_id) references consent.consent (id),
  constraint takedown_owner_fk foreign key (owner_id) references accounts.person (id),
  constraint takedown_state check (state in ('open', 'done', 'cannot-recall')),
  constraint takedown_settled check ((state = 'open') = (settled_at is null)));
create index takedown_open on consent.takedown (due_on, id) where state = 'open';
create index takedown_of_consent on consent.takedown (consent_id);

-- One asking, for one reason, of one person: the row is why nobody is asked twice, and its absence why nobody is forgotten.
create table consent.renewal (
  id uuid not null, member_id uuid not null, reason text not null, occasion date not null, step integer not null, age integer, asked_at timestamptz not null,
  constraint renewal_pk primary key (id),
  constraint renewal_once unique (member_id, reason, occasion, step),
  constraint renewal_member_fk foreign key (member_id) references members.member (id),
  constraint renewal_reason check (reason in ('birthday', 'interval', 'wording', 'legal-status')));

-- A link opens one permission, or everything that is open between one guardian and one young person.
alter table consent.reply_link alter column permission_id drop not null, add column member_id uuid,
  add constraint reply_link_member_fk foreign key (member_id) references members.member (id),
  add constraint reply_link_opens_one check ((permission_id is null) <> (member_id is null));
create index reply_link_of_member on consent.reply_link (member_id, guardian_id, made_at desc) where member_id is not null;

${protect('consent.consent', { own: ['member_id'], roles: ['coordinator', 'service-lead'], or: [LOOKED_AFTER] })}
${protect('consent.decision', { own: ['giver_id'], through: { column: 'consent_id', table: 'consent.consent' } })}
${protect('consent.gillick', { own: ['member_id'], roles: ['coordinator'] })}
${protect('consent.reading_format', { own: ['person_id'], roles: ['coordinator'] })}
${protect('consent.consent_use', { through: { column: 'consent_id', table: 'consent.consent' } })}
${protect('consent.takedown', { own: ['owner_id'], through: { column: 'consent_id', table: 'consent.consent' } })}
${protect('consent.renewal', { own: ['member_id'], roles: ['coordinator'] })}

insert into consent.consent_form (id, purpose, version, language, format, words, valid_from)
  select id, purpose, 1, 'en-GB', format, words, '2024-01-01'
  from jsonb_to_recordset($forms$${JSON.stringify(firstScopeForms)}$forms$) as f(id uuid, purpose text, format text, words jsonb);`,
};
