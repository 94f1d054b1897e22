import { DeliverMessage } from './deliver-message';
import { DeliverMessages } from './deliver-messages.job';
import { LookAgain } from './look-again.job';
import { OnBankAccountChanged } from './on-bank-account-changed';
import { OnBookingConfirmed } from './on-booking-confirmed';
import { OnCheckNeeded } from './on-check-needed';
import { OnComingAndGoing } from './on-coming-and-going';
import { OnCopyToTakeDown } from './on-copy-to-take-down';
import { OnDecidedAlone } from './on-decided-alone';
import { OnDecidedInOwnName } from './on-decided-in-own-name';
import { OnNewLinkAsked } from './on-new-link-asked';
import { OnOfferMade } from './on-offer-made';
import { OnOutcomeRecorded } from './on-outcome-recorded';
import { OnPaperShared } from './on-paper-shared';
import { OnPaymentMoved } from './on-payment-moved';
import { OnPermissionAnswered } from './on-permission-answered';
import { OnPermissionAsked } from './on-permission-asked';
import { OnPlaceGivenUp } from './on-place-given-up';
import { OnPlaceTaken } from './on-place-taken';
import { OnVoiceAnswered } from './on-voice-answered';
import { OnWayInChanged } from './on-way-in-changed';
import { OnWorryPassedOn } from './on-worry-passed-on';
import { OnYesAsked } from './on-yes-asked';
import { OnYesLapsed } from './on-yes-lapsed';
import { OnYesStopped } from './on-yes-stopped';
import { LookAtLetters } from './look-at-letters.job';
import { OnAgreementWritten } from './on-agreement-written';
import { PageDuty } from './page-duty.job';
import { SendDueReminders } from './send-due-reminders.job';
import { TellLateCopies } from './tell-late-copies.job';
import { TellLatePayments } from './tell-late-payments.job';
import { TellOfLoneVisit } from './tell-of-lone-visit.job';
import { TellWatchersLost } from './tell-watchers-lost.job';

/** Everything that happens here by itself: what follows a fact, and what the clock brings. */
export const messagesJobs = [
  OnOfferMade, OnPlaceTaken, OnPlaceGivenUp, OnBookingConfirmed, OnNewLinkAsked, OnPermissionAsked, OnPermissionAnswered, OnDecidedAlone,
  OnPaymentMoved, OnBankAccountChanged, OnWayInChanged, OnOutcomeRecorded, OnVoiceAnswered, OnCheckNeeded, OnComingAndGoing, SendDueReminders, TellLatePayments, DeliverMessage, DeliverMessages,
  OnPaperShared, OnWorryPassedOn, PageDuty, TellOfLoneVisit, LookAgain, OnYesAsked, OnYesStopped, OnYesLapsed, OnCopyToTakeDown, OnDecidedInOwnName, TellLateCopies, OnAgreementWritten, LookAtLetters, TellWatchersLost,
];
