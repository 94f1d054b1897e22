import { interviewPanels } from './0001-interview-panels';
import { reasonsBehindTheWall } from './0327-reasons-behind-the-wall';

export const panelsMigrations = [interviewPanels, reasonsBehindTheWall];
