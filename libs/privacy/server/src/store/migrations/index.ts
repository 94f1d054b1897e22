import { retention } from './0001-retention';

export const privacyMigrations = [retention];
