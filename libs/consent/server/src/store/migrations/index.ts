import { permissions } from './0001-permissions';
import { secondWall } from './0101-second-wall';

export const consentMigrations = [permissions, secondWall];
