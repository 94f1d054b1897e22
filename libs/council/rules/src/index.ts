export { endsSoon, numberOf, policyOn, type PolicyUnit, type PolicyValue } from './policy-value';
export { isOpen, whoToRing, type Contact, type OpeningHours, type OpenWhen, type LondonMoment } from './opening-hours';
export { hoursInWords } from './hours-in-words';
export { lineOfTheDay } from './line-of-the-day';
export { canBecome, decideValue, guardianBeside, whyNotDecide, type AgeBounds, type KeptValue, type TypedValue } from './decide-value';
export { reactionRunAgain } from './events';
export { legalStatuses, legalStatusRuleOn, type LegalStatusKind, type LegalStatusRule, type Signer } from './legal-status-rule';
