import { attendanceView } from './0002-attendance-view';
import { forAGroup } from './0241-for-a-group';
import { paperWords } from './0121-paper-words';
import { papers } from './0121-papers';
import { safetyPlans } from './0211-safety-plans';
import { datesAskForReferences } from './0282-dates-ask-for-references';
import { shelves } from './0281-shelves';
import { sessionsSeatsBookings } from './0001-sessions-seats-bookings';
import { secondWall } from './0101-second-wall';
import { plansBehindTheWall } from './0326-plans-behind-the-wall';
import { placesAndChildrensDays } from './0341-places-and-childrens-days';
import { whoFitsADate } from './0352-who-fits';
import { dayChanges } from './0362-day-changes';
import { whoOfUsTravels } from './0425-who-of-us-travels';
import { whoWatches } from './0427-who-watches';
import { breaks } from './0438-breaks';

export const opportunitiesMigrations = [sessionsSeatsBookings, attendanceView, papers, secondWall, paperWords, forAGroup, safetyPlans, shelves, datesAskForReferences, plansBehindTheWall, placesAndChildrensDays, whoFitsADate, dayChanges, whoOfUsTravels, whoWatches, breaks];
