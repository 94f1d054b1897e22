import type { ContextMigration } from '@alongside/platform/database';

/**
 * Accounts that are closed, and roles that wait for a second word. Nobody agrees to what they asked for, and nobody asks for themselves. Whoever ends the
 * last administrator, by whatever way, is stopped here; two who end each other at one moment wait for one another.
 */
export const colleagues: ContextMigration = {
  name: '0302-colleagues',
  sql: `
alter table accounts.person add column closed_at timestamptz;

create table accounts.waiting_role (
  id uuid not null, person_id uuid not null, role text not null, asked_by_id uuid not null, asked_at timestamptz not null,
  answer text, answered_by_id uuid, answered_at timestamptz,
  constraint waiting_role_pk primary key (id),
  constraint waiting_role_person_fk foreign key (person_id) references accounts.person (id),
  constraint waiting_role_asker_fk foreign key (asked_by_id) references accounts.person (id),
  constraint waiting_role_answer check (answer in ('agreed', 'declined', 'taken-back')),
  constraint waiting_role_not_oneself check (person_id <> asked_by_id),
  constraint waiting_role_two_people check (answer <> 'agreed' or answered_by_id is null or (answered_by_id <> asked_by_id and answered_by_id <> person_id)),
  constraint waiting_role_answered check ((answer is null) = (answered_at is null)));
create unique index waiting_role_once on accounts.waiting_role (person_id, role) where answer is null;

create function accounts.keep_an_administrator() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('accounts.administrators'));
  if not exists (select 1 from accounts.role_grant g where g.role = 'administrator' and g.ended_at is null) then
    raise exception 'the last administrator stays' using errcode = 'check_violation', constraint = 'role_grant_last_administrator';
  end if;
  return null;
end $$;
create constraint trigger role_grant_last_administrator after update of ended_at on accounts.role_grant deferrable initially immediate
  for each row when (old.role = 'administrator' and old.ended_at is null and new.ended_at is not null) execute function accounts.keep_an_administrator();`,
};
