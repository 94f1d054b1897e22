export { paymentStates, type PaymentState } from './payment-state';
export { isPayee, type InvolvementPayment } from './involvement-payment';
export { raisePayment, type Attended } from './raise-payment';
export { payableAmount } from './payable-amount';
export { check, whyNotCheck } from './check-payment';
export { approve, whyNotApprove } from './approve-payment';
export { putInRun, takeOutOfRun } from './put-in-run';
export { send } from './send-payment';
export { confirmPaid, fail, whyNotFail } from './confirm-paid';
export { hold, query, resume } from './stop-payment';
export { decline, reduce } from './choose-less';
export { amountOwed, promisedPay, rateCard, type RateCard } from './rate-card';
export { payBy } from './pay-by';
export { lateness, type Lateness, type WaitingLimits } from './lateness';
export { payWaits, whyPayWaits, type PayWait } from './why-pay-waits';
export { lineFlag, paysFrom, whyNotInRun, type KnownAccount, type WaitingDays } from './why-not-in-run';
export {
  confirmPayRunPaid, createPayRun, releasePayRun, sendBackPayRun, whyNotConfirmPaid, whyNotRelease, type PayRun, type PayRunState,
} from './pay-run';
export {
  itWasNotThem, itWasThem, lastDigits, putBack, readBankDetails, setBankAccount, whyNotAnswerCallBack, type BankAccount, type BankDetails, type CallBack, type HelpedAccount, type HowTheyCameIn,
} from './bank-account';
export { modulusCheck, type ModulusAnswer } from './modulus/modulus-check';
export { modulusTables, type ModulusTables } from './modulus/modulus-tables';
export { bankDetailsRevealed, REVEALED_SECONDS, whyNotReveal } from './reveal-bank-details';
export { ledgerAccounts, onTheBooks, type LedgerAccount, type LedgerEntry, type Posting } from './ledger';
export { cycleFor, earliestCycle, type BacsCycle } from './bacs/bacs-cycle';
export { type PayFile, type PayFileLine, type PayingAccount } from './bacs/pay-file';
export { paymentReference } from './bacs/payment-reference';
export { standard18File } from './bacs/standard-18-file';
export type { PaymentsRefusal } from './refusals';
