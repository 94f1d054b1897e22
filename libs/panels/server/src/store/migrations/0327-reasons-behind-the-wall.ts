import { protect, type ContextMigration } from '@alongside/platform/database';

/**
 * Why a panel only advises, and why its view did not count, is written in somebody's own words. The row is for whoever asked, whoever agreed and the team.
 * Its one view names nobody and says none of these words, so it may go on counting for reports.
 */
export const reasonsBehindTheWall: ContextMigration = {
  name: '0327-reasons-behind-the-wall',
  sql: protect('panels.interview_panel', { own: ['asked_by', 'agreed_by'], roles: ['coordinator'], lentToViews: true }),
};
