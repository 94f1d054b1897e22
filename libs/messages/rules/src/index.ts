export { goesInAnyCase, messageKinds, stoppedItThemself, waitsForACall, type MessageKind } from './message-kind';
export {
  deliveryProblems, goAgain, markFailed, markNotNeeded, markNotPosted, markPosted, markSent, markOverOnPaper, markToPost, messageChannels, putOff, queueMessage, sendAfterCall, tryAgain, waitAfter, whyNotSend, whyNotSendAfterCall, whyNotTryAgain,
  type DeliveryProblem, type Message, type MessageChannel, type MessageState, type NewMessage,
} from './message';
export { sendableAt, type QuietHours } from './quiet-hours';
export { dropReminder, giveReminder, planAgain, planReminder, reminderDueAt, whyNoReminder, type Reminder, type ReminderWindow } from './reminder';
export {
  dropLetter, otherWays, postLetter, printLetter, takeBackPosted, tellAnotherWay, toPost, whyNotPostLetter, whyNotPrintLetter, whyNotTakeBackPosted, whyNotTellAnotherWay,
  type OtherWay, type PaperLetter, type PaperLetterState,
} from './paper-letter';
export { comesTooLate, postBy, reminderDaysByPost, type PostDays } from './post-days';
export { wayToReach, type WayToReach } from './way-to-reach';
export { letterAsHtml, letterAsText, withNumber, type Letter } from './letter';
export { booked } from './letters/booked';
export { paperShared } from './letters/paper-shared';
export { checkAsked, checkLate, checkRunningOut, checkRunOut, letOffEnding, letOffOver } from './letters/check-needed';
export { goodbye, restOver, takenIn } from './letters/coming-and-going';
export { dutyPage } from './letters/duty-page';
export { lonePage } from './letters/lone-page';
export { decidedAlone } from './letters/decided-alone';
export { invitation } from './letters/invitation';
export { linkRenewed } from './letters/link-renewed';
export { notReady, somebodyNotReady, watcherLost } from './letters/not-ready';
export { outcomeTold } from './letters/outcome-told';
export { detailsChanged } from './letters/details-changed';
export { paymentLate } from './letters/payment-late';
export { paymentPaid } from './letters/payment-paid';
export { paymentSent } from './letters/payment-sent';
export { permissionAsked } from './letters/permission-asked';
export { permissionGiven } from './letters/permission-given';
export { permissionNotGiven } from './letters/permission-not-given';
export { permissionRequest } from './letters/permission-request';
export { reminderLetter } from './letters/reminder';
export { voiceAnswered } from './letters/voice-answered';
export { copiesLate, copyLate, copyToTakeDown } from './letters/take-downs';
export { agreementChanged, birthdayAhead, copiesSettled, decidedInOwnName, questionWaiting, yesOver, yesOverForYoung, yesStopped } from './letters/yes-and-no';
export type { Meeting } from './letters/meeting';
export type { MessagesRefusal } from './refusals';
