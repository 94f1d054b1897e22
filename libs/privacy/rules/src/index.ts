export { anomalyCodes, anomalyRules, type AnomalyCode, type AnomalyRule } from './anomaly-rules';
export { lookKind, lookKinds, listsOfPeople, workLists, type LookKind } from './look';
export {
  askForCopy, checkWho, copyIsMade, copyReasons, copyStates, handOver, letCopyGo, makeCopyFor, takeCopy, whyNotAskForCopy, whyNotCheckWho, whyNotHandOver, whyNotTakeCopy,
  type CopyReason, type CopyRequest, type CopyState,
} from './copy-request';
export { endHold, holdRecord, type LegalHold } from './legal-hold';
export {
  approveLettingGo, dropLettingGo, findPastItsTime, lettingGoIsDone, lettingGoStates, whyNotApproveLettingGo, type CountedRows, type LettingGo, type LettingGoState,
} from './letting-go';
