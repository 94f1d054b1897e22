import type { InterviewPanel } from '@alongside/panels/rules';

import { InterviewPanelEntity } from './interview-panel.entity';

/** The outcome lies in three columns and whom it suits in four; to the rules each is one thing. */
export function panelOf({ outcome, viewCounted, outcomeReason, fitLanguages, fitFromAge, fitToAge, about, ...row }: InterviewPanelEntity): InterviewPanel {
  return {
    ...row, fit: { languages: fitLanguages, fromAge: fitFromAge, toAge: fitToAge, about },
    recorded: outcome && viewCounted ? { outcome, viewCounted, reason: outcomeReason } : null,
  };
}

export function rowOf({ recorded, fit: { languages, fromAge: fitFromAge, toAge: fitToAge, about }, ...panel }: InterviewPanel): InterviewPanelEntity {
  const { outcome = null, viewCounted = null, reason: outcomeReason = null } = recorded ?? {};
  return Object.assign(new InterviewPanelEntity(), panel, { fitLanguages: [...languages], fitFromAge, fitToAge, about: [...about], outcome, viewCounted, outcomeReason });
}
