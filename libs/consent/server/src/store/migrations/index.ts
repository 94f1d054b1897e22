import { permissions } from './0001-permissions';
import { secondWall } from './0101-second-wall';
import { consentRecords } from './0171-consent-records';
import { theBridge } from './0221-the-bridge';
import { howItWasUnderstood } from './0261-how-it-was-understood';
import { wordsThatChange } from './0262-words-that-change';
import { placesByHand } from './0263-places-by-hand';
import { birthDatePutRight } from './0341-birth-date-put-right';
import { permissionsLikeConsents } from './0351-permissions-like-consents';
import { otherLanguages } from './0390-other-languages';
import { yesesThatLapse } from './0413-yeses-that-lapse';
import { noAgeInTheWords } from './0420-no-age-in-the-words';
import { joiningWords } from './0431-joining-words';
import { aroundTheDate } from './0421-around-the-date';
import { yesesInQuestion } from './0457-yeses-in-question';
import { wordsOfOurPages } from './0500-words-of-our-pages';

export const consentMigrations = [
  permissions, secondWall, consentRecords, theBridge, howItWasUnderstood, wordsThatChange, placesByHand, birthDatePutRight, permissionsLikeConsents, otherLanguages, yesesThatLapse, noAgeInTheWords, aroundTheDate, yesesInQuestion, joiningWords, wordsOfOurPages,
];
