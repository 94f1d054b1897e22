import type { ContextMigration } from '@alongside/platform/database';

/**
 * What nobody reads is no setting. Which set of rules holds decides nothing any more: of both the tighter line is kept.
 * Whole weeks free in the holidays cannot be counted without the terms of every school; see docs/open-questions.md.
 */
export const safeHours: ContextMigration = {
  name: '0426-safe-hours',
  sql: `delete from council.policy_value where code in ('child.rule_set', 'child.a.free_weeks', 'child.b.free_weeks');`,
};
