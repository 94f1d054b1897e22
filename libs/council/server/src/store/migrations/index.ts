import { whatTheCouncilDecided } from './0001-what-the-council-decided';
import { firstValues } from './0002-first-values';
import { howLongPapersStay } from './0121-paper-values';
import { whoLooksValues } from './0003-look-values';
import { safetyCouncilValues } from './0161-safety-values';
import { copyValues } from './0183-privacy-values';
import { whoMaySignByStatus } from './0131-legal-status-rules';
import { strangerValues } from './0111-stranger-values';
import { whenChecksAreTold } from './0151-check-values';
import { wordsForSkills } from './0151-skill-words';
import { callBackValues } from './0201-call-back-values';

export const councilMigrations = [whatTheCouncilDecided, firstValues, whoLooksValues, copyValues, whoMaySignByStatus, strangerValues, howLongPapersStay, whenChecksAreTold, safetyCouncilValues, wordsForSkills, callBackValues];
