import { retention } from './0001-retention';
import { copies } from './0182-copies';

export const privacyMigrations = [retention, copies];
