import { protect, type ContextMigration } from '@alongside/platform/database';

const RELATIONS = `'mother', 'father', 'step-parent', 'carer', 'foster-carer', 'grandparent', 'special-guardian', 'named-in-order', 'adopter', 'adoption-agency', 'council-officer', 'other'`;

/** A guardian's word before a child is taken in. It goes with the enquiry, and stays once there is a member whose word it was. */
export const joiningWords: ContextMigration = {
  name: '0431-joining-words',
  sql: `
create table consent.joining_asking (
  id uuid not null, enquiry_id uuid not null, state text not null, name text, relation text not null, email text, phone text, sent_by text, language text, format text not null,
  asked_by uuid, asked_at timestamptz not null, answered_on date, member_id uuid, guardian_id uuid,
  constraint joining_asking_pk primary key (id),
  constraint joining_asking_enquiry_fk foreign key (enquiry_id) references members.enquiry (id) on delete cascade,
  constraint joining_asking_member_fk foreign key (member_id) references members.member (id),
  constraint joining_asking_guardian_fk foreign key (guardian_id) references accounts.person (id),
  constraint joining_asking_state check (state in ('asked', 'yes', 'no', 'talk', 'over')),
  constraint joining_asking_relation check (relation in (${RELATIONS})),
  constraint joining_asking_sent_by check (sent_by is null or (sent_by = 'email' and email is not null) or (sent_by = 'text' and phone is not null)),
  constraint joining_asking_format check (format in ('standard', 'easy-read')),
  constraint joining_asking_answered check (state not in ('yes', 'no', 'talk') or answered_on is not null),
  -- Once the young person is a member, who it was lies with the person.
  constraint joining_asking_settled check (case when member_id is null then name is not null and guardian_id is null else name is null and email is null and phone is null and state <> 'asked' end),
  constraint joining_asking_guardian_said_yes check (guardian_id is null or state = 'yes'));
create index joining_asking_of_enquiry on consent.joining_asking (enquiry_id, asked_at);
create index joining_asking_of_guardian on consent.joining_asking (guardian_id) where guardian_id is not null;
create index joining_asking_of_member on consent.joining_asking (member_id) where member_id is not null;
create unique index joining_asking_email_once on consent.joining_asking (enquiry_id, email) where email is not null and state <> 'over';
create unique index joining_asking_phone_once on consent.joining_asking (enquiry_id, phone) where phone is not null and state <> 'over';

-- Who said what, when, how, and what they had been told: only ever added to, and gone only with the enquiry that led nowhere.
create table consent.joining_answer (
  id uuid not null, seq bigint generated always as identity, asking_id uuid not null, decision text not null, method text not null, collected_by uuid, witnessed_by uuid, scan_file_id uuid,
  form_id uuid not null, told jsonb not null, said_on date not null, at timestamptz not null,
  constraint joining_answer_pk primary key (id),
  constraint joining_answer_asking_fk foreign key (asking_id) references consent.joining_asking (id) on delete cascade,
  constraint joining_answer_form_fk foreign key (form_id) references consent.consent_form (id),
  constraint joining_answer_said check (decision in ('yes', 'no', 'talk')),
  constraint joining_answer_method check (method in ('reply-link', 'paper-scan', 'verbal-witnessed')),
  constraint joining_answer_collected check (method = 'reply-link' or collected_by is not null),
  constraint joining_answer_witnessed check ((method = 'verbal-witnessed') = (witnessed_by is not null)),
  constraint joining_answer_two_people check (witnessed_by is null or witnessed_by <> collected_by),
  constraint joining_answer_scanned check (method <> 'paper-scan' or scan_file_id is not null));
create index joining_answer_of_asking on consent.joining_answer (asking_id, seq);
create trigger joining_answer_is_kept before update or truncate on consent.joining_answer for each statement execute function consent.refuse_change();
create trigger joining_answer_goes_with_its_enquiry before delete on consent.joining_answer for each statement when (pg_trigger_depth() = 0) execute function consent.refuse_change();

-- Ways to one page, and the queue of those still to be sent. The code is made when it leaves.
create table consent.joining_link (
  id uuid not null, asking_id uuid not null, mark text, last_day date not null, asked_at timestamptz not null, sent_at timestamptz, attempts integer not null default 0, next_at timestamptz not null default now(),
  constraint joining_link_pk primary key (id),
  constraint joining_link_asking_fk foreign key (asking_id) references consent.joining_asking (id) on delete cascade,
  constraint joining_link_mark_once unique (mark));
create index joining_link_of_asking on consent.joining_link (asking_id, asked_at desc);
create index joining_link_due on consent.joining_link (next_at) where sent_at is null;

${protect('consent.joining_asking', { own: ['member_id', 'guardian_id'], roles: ['coordinator'] })}
${protect('consent.joining_answer', { through: { column: 'asking_id', table: 'consent.joining_asking' } })}
${protect('consent.joining_link', { roles: ['coordinator'] })}`,
};
