import type { ContextMigration } from '@alongside/platform/database';

/** What could go wrong on a date with young people, and who signed that it was thought of. Whoever wrote it cannot be the one who signs, whatever a program says. */
export const safetyPlans: ContextMigration = {
  name: '0211-safety-plans',
  sql: `
create table opportunities.safety_plan (
  id uuid not null, session_id uuid not null, risks jsonb not null, adults integer not null, state text not null, written_by uuid not null, written_at timestamptz not null,
  looked_at_by uuid, looked_at timestamptz, wish text,
  constraint safety_plan_pk primary key (id),
  constraint safety_plan_session_fk foreign key (session_id) references opportunities.session (id),
  constraint safety_plan_written_by_fk foreign key (written_by) references accounts.person (id),
  constraint safety_plan_looked_at_by_fk foreign key (looked_at_by) references accounts.person (id),
  constraint safety_plan_state check (state in ('written', 'sent-back', 'signed')),
  constraint safety_plan_risks check (jsonb_array_length(risks) > 0),
  constraint safety_plan_adults check (adults >= 0),
  constraint safety_plan_looked check ((state = 'written') = (looked_at_by is null) and (looked_at_by is null) = (looked_at is null)),
  constraint safety_plan_wish check ((state = 'sent-back') = (wish is not null)),
  constraint safety_plan_four_eyes check (looked_at_by is null or looked_at_by <> written_by));
create unique index safety_plan_once on opportunities.safety_plan (session_id);
create index safety_plan_to_sign on opportunities.safety_plan (written_at) where state = 'written';`,
};
