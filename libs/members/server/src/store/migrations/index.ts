import { members } from './0001-members';
import { sheetsForgotten } from './0002-sheets-forgotten';
import { worriesAndNotes } from './0161-worries-and-notes';
import { keptApart } from './0211-kept-apart';
import { foundByName } from './0141-found-by-name';
import { whoMaySayYes } from './0131-who-may-say-yes';
import { requirementsAndChecks } from './0151-requirements-and-checks';
import { secondWall } from './0101-second-wall';
import { skillsBook } from './0151-skills-book';
import { peopleAround } from './0132-people-around';
import { bornWithin } from './0221-born-within';
import { referencesBehindTheWall } from './0153-references-behind-the-wall';
import { groups } from './0241-groups';
import { lookAlike } from './0244-look-alike';
import { longWork } from './0243-long-work';
import { samePerson } from './0242-same-person';
import { earlierContacts } from './0201-earlier-contacts';
import { lifecycle } from './0231-lifecycle';
import { inTheirOwnWords } from './0232-in-their-own-words';
import { referencesOnDemand } from './0281-references-on-demand';
import { lookAlikeByDayOfBirth } from './0291-look-alike-by-day-of-birth';
import { putRight } from './0341-put-right';
import { rangOrCame } from './0342-rang-or-came';
import { notTold } from './0331-not-told';
import { ratherNot } from './0352-rather-not';
import { whoIsInASheet } from './0322-who-is-in-a-sheet';
import { handoffsLetGo } from './0358-handoffs-let-go';
import { letOffTold } from './0380-let-off-told';
import { busyAgainAndAgain } from './0381-busy-again-and-again';
import { carriedPlaces } from './0440-carried-places';
import { moreBehindTheWall } from './0456-more-behind-the-wall';
import { oneLookAtWhoActs } from './0455-one-look-at-who-acts';
import { howItIsKnown } from './0430-how-it-is-known';
import { loneVisits } from './0480-lone-visits';
import { ownWord } from './0470-own-word';
import { grownUpSaid } from './0490-grown-up-said';
import { whereLettersGo } from './0375-where-letters-go';
import { readyToWatch } from './0436-ready-to-watch';

export const membersMigrations = [
  members, sheetsForgotten, foundByName, whoMaySayYes, requirementsAndChecks, worriesAndNotes, secondWall, skillsBook, peopleAround, referencesBehindTheWall, groups, samePerson,
  earlierContacts, bornWithin, lifecycle, keptApart, longWork, lookAlike, inTheirOwnWords, referencesOnDemand, lookAlikeByDayOfBirth, putRight, rangOrCame, whoIsInASheet, notTold, ratherNot,
  handoffsLetGo, letOffTold, busyAgainAndAgain, whereLettersGo, carriedPlaces, oneLookAtWhoActs, moreBehindTheWall, howItIsKnown, readyToWatch, ownWord, loneVisits, grownUpSaid,
];
