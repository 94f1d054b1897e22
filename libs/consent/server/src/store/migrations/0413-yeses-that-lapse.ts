import type { ContextMigration } from '@alongside/platform/database';

/** A yes that ran out or stands still says since when that has been told: once, with the tasks to take its copies down. What was over before is found by the first night. */
export const yesesThatLapse: ContextMigration = {
  name: '0413-yeses-that-lapse',
  sql: `
alter table consent.consent add column lapsed_at timestamptz;
create index consent_runs_out on consent.consent (until) where state = 'given' and lapsed_at is null;
create index consent_stands_still on consent.consent (id) where state = 'frozen' and lapsed_at is null;
create index consent_decided_by_others on consent.consent (id) where state = 'given' and decided_by = 'others' and lapsed_at is null;`,
};
