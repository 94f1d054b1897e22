import { protect, type ContextMigration } from '@alongside/platform/database';

/**
 * Sheets come in and go out by long work that can be left and found again. How far it is stands in a table of its own, written beside the work and not in its transaction, so that it can be seen before the work is done;
 * whatever the work writes is there whole or not at all.
 */
export const longWork: ContextMigration = {
  name: '0243-long-work',
  sql: `
alter table members.member_import drop constraint member_import_state;
alter table members.member_import add constraint member_import_state check (state in ('draft', 'taking', 'done', 'forgotten'));
alter table members.member_import add column problem text;

create table members.work_progress (
  work_id uuid not null, done integer not null, total integer not null, noted_at timestamptz not null,
  constraint work_progress_pk primary key (work_id), constraint work_progress_counts check (done between 0 and total));

create table members.export_purpose (
  id uuid not null, words text not null, fields text[] not null, approved_by uuid not null, approved_on date not null, ended_on date,
  constraint export_purpose_pk primary key (id),
  constraint export_purpose_approver_fk foreign key (approved_by) references accounts.person (id),
  constraint export_purpose_some check (cardinality(fields) > 0),
  constraint export_purpose_days check (ended_on is null or approved_on <= ended_on));

create table members.member_export (
  id uuid not null, purpose_id uuid not null, fields text[] not null, kind text, asked_by uuid not null, asked_at timestamptz not null, state text not null, people integer not null, kept_until timestamptz,
  file_sealed bytea,
  constraint member_export_pk primary key (id),
  constraint member_export_purpose_fk foreign key (purpose_id) references members.export_purpose (id),
  constraint member_export_asker_fk foreign key (asked_by) references accounts.person (id),
  constraint member_export_state check (state in ('making', 'ready', 'let-go')),
  constraint member_export_file check ((state = 'ready') = (file_sealed is not null)));
create index member_export_of on members.member_export (asked_by, asked_at desc);
create index member_export_kept on members.member_export (kept_until) where state = 'ready';

${protect('members.member_export', { own: ['asked_by'], readers: ['dpo'] })}`,
};
