export { activityOf, type Activity, type ToldActivity } from './activity';
export { shownWords, type ConsentForm, type FormWords } from './consent-form';
export { wordsAdded } from './events';
export { answer, answers, askAlso, askForPermission, whyNotAnswer, type Answer, type Permission, type PermissionState, type StandingAnswer } from './permission';
export { hasRunOut, lastDayOf, renewLink, type ReplyLink } from './reply-link';
export { whoMustSayYes, type ConsentAges, type WhoMustSayYes } from './who-must-say-yes';
export { whyNotTakePart, type TakePartRefusal } from './why-not-take-part';
