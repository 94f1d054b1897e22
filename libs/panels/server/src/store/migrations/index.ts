import { interviewPanels } from './0001-interview-panels';

export const panelsMigrations = [interviewPanels];
