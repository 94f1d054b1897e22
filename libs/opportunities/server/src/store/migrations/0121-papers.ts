import type { ContextMigration } from '@alongside/platform/database';

/** Papers of a date: their pages lie with the platform's files and are gone as soon as nobody may look any more. */
export const papers: ContextMigration = {
  name: '0121-papers',
  sql: `
create table opportunities.paper (
  id uuid not null, session_id uuid not null, title text not null, file_id uuid, pages integer not null, state text not null,
  added_by uuid not null, added_at timestamptz not null, shared_at timestamptz, ended_at timestamptz,
  constraint paper_pk primary key (id),
  constraint paper_session_fk foreign key (session_id) references opportunities.session (id),
  constraint paper_added_by_fk foreign key (added_by) references accounts.person (id),
  constraint paper_file_fk foreign key (file_id) references platform.file (id),
  constraint paper_file_once unique (file_id),
  constraint paper_state check (state in ('added', 'shared', 'taken-back', 'over')),
  constraint paper_has_pages check ((state in ('added', 'shared')) = (file_id is not null)),
  constraint paper_shared check (state <> 'shared' or shared_at is not null),
  constraint paper_ended check ((state in ('taken-back', 'over')) = (ended_at is not null)));
create index paper_of_session on opportunities.paper (session_id, added_at, id);
create index paper_with_pages on opportunities.paper (session_id) where file_id is not null;

create table opportunities.paper_look (
  paper_id uuid not null, person_id uuid not null, looked_at timestamptz not null,
  constraint paper_look_pk primary key (paper_id, person_id),
  constraint paper_look_paper_fk foreign key (paper_id) references opportunities.paper (id),
  constraint paper_look_person_fk foreign key (person_id) references accounts.person (id));`,
};
