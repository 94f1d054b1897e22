export { PanelsDoor } from './panels.door';
export { PanelsModule } from './panels.module';
export type { DisagreementRule, InterviewPanel, PanelOutcome, PanelState, ScoreShare, TypedDesign, ViewCounted } from '@alongside/panels/rules';
