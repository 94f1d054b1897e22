import { peopleRolesSessions } from './0001-people-roles-sessions';
import { signInCodes } from './0002-sign-in-codes';
import { waysIn } from './0003-ways-in';
import { lookAlong } from './0181-look-along';
import { colleagues } from './0302-colleagues';
import { emailChanges } from './0303-email-changes';
import { noPhoneForStaff } from './0301-no-phone-for-staff';
import { strangers } from './0111-strangers';
import { proofWords } from './0311-proof-words';
import { secondWall } from './0101-second-wall';
import { passkeysAnswerOnce } from './0323-passkeys-answer-once';
import { emailWaits } from './0356-email-waits';
import { texts } from './0357-texts';
import { workAccountsUnlinked } from './0400-work-accounts-unlinked';

export const accountsMigrations = [peopleRolesSessions, signInCodes, waysIn, lookAlong, strangers, secondWall, noPhoneForStaff, proofWords, passkeysAnswerOnce, colleagues, emailChanges, emailWaits, texts, workAccountsUnlinked];
