import { impactReports } from './0001-impact-reports';

export const impactMigrations = [impactReports];
