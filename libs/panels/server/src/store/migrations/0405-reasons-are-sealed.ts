import type { ContextMigration } from '@alongside/platform/database';

/**
 * Why a panel only advises, and why its view did not count, is sealed with a key of the panel's own. What lies there from before is sealed by a job;
 * until then a row has the one or the other. Nothing searches these words, and no report says them.
 */
export const reasonsAreSealed: ContextMigration = {
  name: '0405-reasons-are-sealed',
  sql: `
alter table panels.interview_panel add column advice_reason_sealed text, add column outcome_reason_sealed text,
  drop constraint interview_panel_advice_has_reason, drop constraint interview_panel_override_has_reason,
  add constraint interview_panel_advice_has_reason check ((disagreement = 'advice-only') = (advice_reason is not null or advice_reason_sealed is not null)),
  add constraint interview_panel_override_has_reason check (view_counted <> 'overridden' or outcome_reason is not null or outcome_reason_sealed is not null),
  add constraint interview_panel_reasons_once check ((advice_reason is null or advice_reason_sealed is null) and (outcome_reason is null or outcome_reason_sealed is null));
create index interview_panel_to_seal on panels.interview_panel (id) where advice_reason is not null or outcome_reason is not null;`,
};
