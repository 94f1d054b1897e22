import { whatTheCouncilDecided } from './0001-what-the-council-decided';
import { firstValues } from './0002-first-values';
import { whoLooksValues } from './0003-look-values';
import { strangerValues } from './0111-stranger-values';
import { howLongPapersStay } from './0121-paper-values';
import { whoMaySignByStatus } from './0131-legal-status-rules';
import { whenChecksAreTold } from './0151-check-values';
import { whenAPlanIsNeeded } from './0211-safety-plan-values';
import { wordsForSkills } from './0151-skill-words';
import { safetyCouncilValues } from './0161-safety-values';
import { valuesOfConsent } from './0171-consent-values';
import { copyValues } from './0183-privacy-values';
import { callBackValues } from './0201-call-back-values';
import { valuesOfTheBridge } from './0221-bridge-values';
import { joiningValues } from './0231-joining-values';
import { shelfCouncilValues } from './0281-shelf-values';
import { valuesOfYes } from './0261-yes-values';
import { valuesOfProofs } from './0311-proof-values';
import { levelsOfReferences } from './0282-reference-values';
import { howLongAnswersStay } from './0324-answer-values';
import { valuesOfSoonerEnds } from './0331-sooner-end-values';
import { valuesOfChildrensDays } from './0341-child-day-values';
import { valuesOfEmails } from './0356-email-values';
import { agesForEachPurpose } from './0358-age-values';
import { howLongHandoffsStay } from './0359-handoff-values';
import { valuesOfLetters } from './0374-letter-values';
import { valuesOfTravel } from './0425-travel-values';
import { safeHours } from './0426-safe-hours';
import { childEmploymentKept } from './0439-child-employment';
import { oneListOfBirthdays } from './0437-one-list-of-birthdays';
import { plansForEveryDate } from './0435-plans-for-every-date';
import { valuesOfLoneWorking } from './0480-lone-values';
import { valuesOfLists } from './0460-list-look-values';
import { daysOffOfTheCouncil } from './0510-days-off';

export const councilMigrations = [
  whatTheCouncilDecided, firstValues, whoLooksValues, copyValues, whoMaySignByStatus, strangerValues, howLongPapersStay, whenChecksAreTold, safetyCouncilValues, wordsForSkills, callBackValues,
  valuesOfConsent, valuesOfTheBridge, joiningValues, whenAPlanIsNeeded, shelfCouncilValues, valuesOfYes, levelsOfReferences, valuesOfProofs, howLongAnswersStay, valuesOfSoonerEnds, valuesOfChildrensDays,
  valuesOfEmails, agesForEachPurpose, howLongHandoffsStay, valuesOfLetters, valuesOfTravel, safeHours, plansForEveryDate, oneListOfBirthdays, childEmploymentKept, valuesOfLists, valuesOfLoneWorking, daysOffOfTheCouncil,
];
