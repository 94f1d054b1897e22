import type { ContextMigration } from '@alongside/platform/database';

export const strangers: ContextMigration = {
  name: '0111-strangers',
  sql: `
alter table accounts.sign_in_code add column network_mark bytea, add column known_browser boolean not null default false;
create index sign_in_code_address on accounts.sign_in_code (address, asked_at);

create table accounts.known_browser (
  mark bytea not null, person_id uuid not null, ends_at timestamptz not null,
  constraint known_browser_pk primary key (mark),
  constraint known_browser_person_fk foreign key (person_id) references accounts.person (id));
create index known_browser_of on accounts.known_browser (person_id);`,
};
