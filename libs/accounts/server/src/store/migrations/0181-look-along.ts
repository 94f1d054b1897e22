import type { ContextMigration } from '@alongside/platform/database';

export const lookAlong: ContextMigration = {
  name: '0181-look-along',
  sql: `
create table accounts.look_along (
  id uuid not null, person_id uuid not null, code_mark bytea not null, tries integer not null, first_try_at timestamptz,
  offered_at timestamptz not null, viewer_id uuid, viewer_session_id uuid, ends_at timestamptz not null, ended_at timestamptz,
  constraint look_along_pk primary key (id),
  constraint look_along_person_fk foreign key (person_id) references accounts.person (id),
  constraint look_along_viewer_fk foreign key (viewer_id) references accounts.person (id),
  constraint look_along_session_fk foreign key (viewer_session_id) references accounts.session (id),
  constraint look_along_not_oneself check (viewer_id is distinct from person_id),
  constraint look_along_whole check ((viewer_id is null) = (viewer_session_id is null)));
create unique index look_along_one on accounts.look_along (person_id) where ended_at is null;
create unique index look_along_of_session on accounts.look_along (viewer_session_id) where ended_at is null and viewer_session_id is not null;`,
};
