import type { ContextMigration } from '@alongside/platform/database';

export const copies: ContextMigration = {
  name: '0182-copies',
  sql: `
create table privacy.copy_request (
  id uuid not null, person_id uuid not null, asked_at timestamptz not null, due_on date not null, state text not null,
  checked_by uuid, ready_at timestamptz, kept_until date, page_sealed text, data_sealed text,
  constraint copy_request_pk primary key (id),
  constraint copy_request_person_fk foreign key (person_id) references accounts.person (id),
  constraint copy_request_checked_by_fk foreign key (checked_by) references accounts.person (id),
  constraint copy_request_state check (state in ('asked', 'making', 'ready', 'let-go')),
  constraint copy_request_not_own check (checked_by is distinct from person_id),
  constraint copy_request_whole check ((state = 'ready') = (page_sealed is not null and data_sealed is not null and kept_until is not null)));
create unique index copy_request_one on privacy.copy_request (person_id) where state <> 'let-go';
create index copy_request_due on privacy.copy_request (due_on) where state <> 'let-go';`,
};
