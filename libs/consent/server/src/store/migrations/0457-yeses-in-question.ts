import type { ContextMigration } from '@alongside/platform/database';

/** A yes that is talked about runs out, and stands still at 18, like any other: its copies are still there. */
export const yesesInQuestion: ContextMigration = {
  name: '0457-yeses-in-question',
  sql: `
drop index consent.consent_runs_out, consent.consent_decided_by_others;
create index consent_runs_out on consent.consent (until) where lapsed_at is null and (state = 'given' or (state in ('asked', 'in-discussion') and given_at is not null));
create index consent_decided_by_others on consent.consent (id) where lapsed_at is null and decided_by = 'others' and (state = 'given' or (state in ('asked', 'in-discussion') and given_at is not null));`,
};
