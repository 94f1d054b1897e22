export { activityOf, outsiders, type Activity, type AroundDate, type ToldActivity } from './activity';
export { answerConsent, checkByManager, comeOfAge, countAlone, freeze, settleWords, standStill, supersede, whyNotEnd, type AnswerTime, type Giver } from './answer-consent';
export { askConsent, decideFromNow, heldBy, lastsMonths, mustAnswer, whoMustFor, whyNotAnswerConsent, whyNotAsk, whyNotSayYes, type ConsentMoment, type NewConsent } from './ask-consent';
export { birthdayAt, isOfAge } from './birthday';
export { shownWords, type ConsentForm, type FormWords } from './consent-form';
export { consentStates, isInQuestion, isOpenQuestion, ownWordOf, soonestEnd, wordOf, type ConsentRecord, type ConsentState, type KeptConsentState, type ManagerCheck, type StandingWord } from './consent-record';
export {
  consentAudiences, consentChannels, consentScopes, isPublicMedia, offeredUnasked, purposeOf, scopeRules, type AskedScope, type ConsentAudience, type ConsentChannel, type ConsentScope,
  type DecisionArea, type Purpose, type TypedPurpose,
} from './consent-scope';
export {
  endUse, goOut, isDoneBySystem, isLate, openTakedown, placeGoesOut, recalls, registerUse, settleTakedown, takedownStates, whyNotByHand, whyNotEndPlace, whyNotOutOn, whyNotSettle, whyNotSettleBy, type ConsentUse, type NewUse, type Recall, type TakedownState, type TakedownTask,
} from './consent-use';
export { giverCapacities, type DecisionHolder, type DecisionPicture, type GiverCapacity } from './decision-holder';
export { consentWordsAdded, decidedInOwnName, linksHandedOut, renewalAsked, wordsAdded } from './events';
export { NOT_YET, partsOf, wordsFrom, type FormLines, type FormPart } from './form-part';
export { writeFormVersion, type FormVersion, type NewWords, type PurposeWords } from './form-version';
export { assessUnderstanding, decidesAlone, decidesAloneOnAll, type GillickAssessment, type TypedUnderstanding, type UnderstandingDay, type UnderstandingWords } from './gillick';
export {
  answerJoining, askForJoining, askJoiningAgain, cameIn, endJoining, joiningStanding, joiningStates, whyNotAnswerJoining, whyNotAskJoiningAgain,
  type JoiningAsking, type JoiningLink, type JoiningState, type JoiningWay,
} from './joining-asking';
export { lapse } from './lapse';
export { missingLanguages, type MissingLanguage } from './missing-languages';
export { addMonths } from './months';
export { askInNewWords, shortenOldYes } from './new-words';
export { answer, answers, askForPermission, endTalk, holdFromNow, whyNotAnswer, whyNotEndTalk, type Answer, type DateHolders, type Permission, type PermissionState } from './permission';
export { birthdayDue, birthSpan, renewalReasons, stepDue, type BirthdayDue, type Renewal, type RenewalReason } from './renewal';
export { hasRunOut, lastDayOf, renewLink, renewQuestionsLink, type ReplyLink } from './reply-link';
export { saidNo, saidToday, saidTodayOf, type SaidToday } from './said-no';
export { formFormats, shownScopeWords, type FormFormat, type ScopeForm, type ScopeFormWords, type ShownScopeWords } from './scope-form';
export { lacksManager, standStillByLaw, whyNotShow, type ShowRefusal } from './shown-now';
export { lastDayHeld, noOnOtherRecord, stateOn, whyNotUse, type ConsentDay, type UseRefusal } from './state-on';
export { checkTranslation, partsToTranslate, whyNotCheck, writeTranslation, type TranslatedForm, type Translation, type TypedTranslation } from './translation';
export { FIRST_LANGUAGE, rightToLeft } from './language';
export { languagesToTry, notYetIn, offered, wordingFor, type ReadingWish, type Wording } from './wording';
export { standsOnRight, type SaidByRight } from './right';
export { yesStands, yesStandsForDate } from './said-for-others';
export { agesFor, askedOnBirthday, birthdayChange, ownAgeOf, ownYesFrom, whoMustSayYes, type ConsentAges, type WhoMustSayYes } from './who-must-say-yes';
export { whyNotTakePart, type TakePartRefusal } from './why-not-take-part';
export { waitingStep, waitingSteps, type WaitingStep } from './waiting-step';
