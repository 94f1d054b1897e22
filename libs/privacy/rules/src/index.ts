export { anomalyCodes, anomalyRules, type AnomalyCode, type AnomalyRule } from './anomaly-rules';
export { isLook, lookKind, lookKinds, type LookKind } from './look';
export { askForCopy, checkWho, copyIsMade, copyStates, letCopyGo, takeCopy, whyNotAskForCopy, whyNotCheckWho, whyNotTakeCopy, type CopyRequest, type CopyState } from './copy-request';
