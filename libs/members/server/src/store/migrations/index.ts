import { members } from './0001-members';
import { sheetsForgotten } from './0002-sheets-forgotten';

export const membersMigrations = [members, sheetsForgotten];
