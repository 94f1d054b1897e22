import { interviewPanels } from './0001-interview-panels';
import { reasonsBehindTheWall } from './0327-reasons-behind-the-wall';
import { whomAPanelSuits } from './0370-whom-a-panel-suits';
import { reasonsAreSealed } from './0405-reasons-are-sealed';

export const panelsMigrations = [interviewPanels, reasonsBehindTheWall, whomAPanelSuits, reasonsAreSealed];
