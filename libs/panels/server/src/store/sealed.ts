import type { SealedColumn } from '@alongside/platform/vault';

/** With a key of the panel's own. */
export const panelsSealed: readonly SealedColumn[] = (['advice_reason', 'outcome_reason'] as const).map((what) => (
  { table: 'panels.interview_panel', column: `${what}_sealed`, as: `panels.interview_panel.${what}`, key: 't.id' }
));
