import { members } from './0001-members';
import { sheetsForgotten } from './0002-sheets-forgotten';
import { worriesAndNotes } from './0161-worries-and-notes';
import { foundByName } from './0141-found-by-name';
import { whoMaySayYes } from './0131-who-may-say-yes';
import { requirementsAndChecks } from './0151-requirements-and-checks';
import { secondWall } from './0101-second-wall';
import { earlierContacts } from './0111-earlier-contacts';

export const membersMigrations = [members, sheetsForgotten, foundByName, whoMaySayYes, requirementsAndChecks, worriesAndNotes, secondWall, earlierContacts];
