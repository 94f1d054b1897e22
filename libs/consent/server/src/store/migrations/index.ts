import { permissions } from './0001-permissions';

export const consentMigrations = [permissions];
