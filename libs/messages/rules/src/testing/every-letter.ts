import { clockTimeOf, pence, plainDate } from '@alongside/kernel';

import type { Letter } from '../letter';
import { booked } from '../letters/booked';
import { notReady, somebodyNotReady, watcherLost } from '../letters/not-ready';
import { copiesLate, copyLate, copyToTakeDown } from '../letters/take-downs';
import { agreementChanged, birthdayAhead, copiesSettled, decidedInOwnName, questionWaiting, yesOver, yesOverForYoung, yesStopped } from '../letters/yes-and-no';
import { checkAsked, checkLate, checkRunningOut, checkRunOut, letOffEnding, letOffOver } from '../letters/check-needed';
import { goodbye, restOver, takenIn } from '../letters/coming-and-going';
import { decidedAlone } from '../letters/decided-alone';
import { detailsChanged } from '../letters/details-changed';
import { invitation } from '../letters/invitation';
import { linkRenewed } from '../letters/link-renewed';
import { outcomeTold } from '../letters/outcome-told';
import { paperShared } from '../letters/paper-shared';
import { paymentLate } from '../letters/payment-late';
import { paymentPaid } from '../letters/payment-paid';
import { paymentSent } from '../letters/payment-sent';
import { permissionAsked } from '../letters/permission-asked';
import { permissionGiven } from '../letters/permission-given';
import { permissionNotGiven } from '../letters/permission-not-given';
import { permissionRequest } from '../letters/permission-request';
import { reminderLetter } from '../letters/reminder';
import { voiceAnswered } from '../letters/voice-answered';
import type { MessageKind } from '../message-kind';

const from = 'Jo, Working together';
const firstName = 'Sam';
const heldOn = plainDate('2026-12-08');
const meeting = {
  title: 'Help choose a new team manager', heldOn, startsAt: clockTimeOf('16:30'), endsAt: clockTimeOf('18:30'), place: 'Harbour House, room 2',
};
const link = 'http://localhost:3000/i/7KQ2-MXFP';
const money = { payPence: pence(5250), payBy: plainDate('2026-12-22'), amountPence: pence(5250) };

/** One of each, as people get them. */
export const everyLetter: Readonly<Record<MessageKind, readonly Letter[]>> = {
  invitation: [invitation({ ...meeting, ...money, firstName, answerBy: plainDate('2026-12-03'), link, from })],
  'link-renewed': [linkRenewed({ ...meeting, firstName, link, from })],
  'permission-asked': [permissionAsked({ firstName, age: 15, guardianFirstName: 'Kim', from })],
  'permission-request': [permissionRequest({ ...meeting, firstName: 'Kim', answerBy: plainDate('2026-12-03'), link, from })],
  'permission-link-renewed': [linkRenewed({ ...meeting, firstName: 'Kim', link, from })],
  'permission-given': [permissionGiven({ ...meeting, firstName, guardianFirstName: 'Kim', from })],
  'permission-not-given': [permissionNotGiven({ firstName, guardianFirstName: 'Kim', from })],
  'decided-alone': [true, false].map((oldEnough) => decidedAlone({ firstName: 'Kim', heldOn, oldEnough, from })),
  booked: [booked({ ...meeting, ...money, firstName, link, from })],
  reminder: [plainDate('2026-12-07'), heldOn].map((today) => reminderLetter({ ...meeting, firstName, link, from }, today)),
  'paper-shared': [paperShared({ firstName, link, from })],
  'outcome-told': (['counted', 'tie-break', 'advisory', 'overridden'] as const).flatMap((viewCounted) =>
    (['appointed', 'not-appointed', 'ran-again'] as const).map((outcome) => outcomeTold({ firstName, heldOn, outcome, viewCounted, reason: null, from }))),
  'payment-sent': [paymentSent({ ...money, firstName, heldOn, payOn: plainDate('2026-12-11'), from })],
  'payment-paid': [paymentPaid({ ...money, firstName, heldOn, paidOn: plainDate('2026-12-11'), from })],
  'payment-late': [paymentLate({ ...money, firstName, heldOn, from })],
  'details-changed': [detailsChanged({ firstName, changedOn: heldOn, from })],
  'voice-answered': (['did', 'cannot'] as const).map((outcome) =>
    voiceAnswered({ firstName, saidOn: plainDate('2026-10-14'), outcome, words: 'We put soft chairs in the waiting room.', link, from })),
  'check-asked': [checkAsked({ firstName, dueBy: plainDate('2026-12-21'), link, from })],
  'check-late': [checkLate({ firstName, link, from })],
  'check-running-out': [checkRunningOut({ firstName, until: plainDate('2027-01-22'), link, from })],
  'check-run-out': [checkRunOut({ firstName, link, from })],
  'let-off-ending': [letOffEnding({ firstName, until: plainDate('2027-01-22'), link, from })],
  'let-off-over': [letOffOver({ firstName, link, from })],
  'copy-to-take-down': [copyToTakeDown({ firstName, dueOn: heldOn, link, from })],
  'copy-late': [copyLate({ firstName, dueOn: heldOn, link, from })],
  'copies-late': [1, 3].map((count) => copiesLate({ firstName, count, link, from })),
  'decided-in-own-name': [decidedInOwnName({ firstName: 'Kim', from })],
  'question-waiting': [questionWaiting({ firstName, own: true, link, from }), questionWaiting({ firstName, own: false, link, from })],
  'who-decides-changes': (['nothing', 'more', 'everything'] as const).map((change) => birthdayAhead({ firstName, onDay: plainDate('2027-03-04'), change, from })),
  'yes-stopped': [true, false].map((own) => yesStopped({ firstName, own, link, from })),
  'yes-over': [yesOver({ firstName, link, from })],
  'yes-over-for-young': [yesOverForYoung({ firstName, from })],
  'not-ready': [notReady({ firstName, heldOn, link, from })],
  'somebody-not-ready': [somebodyNotReady({ firstName, heldOn, link, from })],
  'watcher-lost': [watcherLost({ firstName, heldOn, link, from })],
  'agreement-changed': [agreementChanged({ firstName, link, from })],
  'copies-settled': [true, false].map((own) => copiesSettled({ firstName, own, link, from })),
  'taken-in': [takenIn({ firstName, link, from })],
  'rest-over': [restOver({ firstName, link, from })],
  goodbye: [goodbye({ firstName, link, from })],
};
