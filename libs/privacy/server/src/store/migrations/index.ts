import { retention } from './0001-retention';
import { copies } from './0182-copies';
import { lettingGo } from './0184-letting-go';
import { secondWall } from './0101-second-wall';
import { whoLeft } from './0231-who-left';

export const privacyMigrations = [retention, copies, lettingGo, secondWall, whoLeft];
