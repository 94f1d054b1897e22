export { anomalyCodes, anomalyRules, type AnomalyCode, type AnomalyRule } from './anomaly-rules';
export { isLook, lookKind, lookKinds, type LookKind } from './look';
