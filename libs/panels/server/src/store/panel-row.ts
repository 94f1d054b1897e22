import type { InterviewPanel } from '@alongside/panels/rules';

import { InterviewPanelEntity } from './interview-panel.entity';

/** The outcome lies in three columns and is one thing to the rules. */
export function panelOf({ outcome, viewCounted, outcomeReason, ...row }: InterviewPanelEntity): InterviewPanel {
  return { ...row, recorded: outcome && viewCounted ? { outcome, viewCounted, reason: outcomeReason } : null };
}

export function rowOf({ recorded, ...panel }: InterviewPanel): InterviewPanelEntity {
  const { outcome = null, viewCounted = null, reason: outcomeReason = null } = recorded ?? {};
  return Object.assign(new InterviewPanelEntity(), panel, { outcome, viewCounted, outcomeReason });
}
