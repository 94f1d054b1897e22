import type { OfferAnswer } from '@alongside/opportunities/rules';

import type { MyDate } from '../my-dates';

/** The answers other than the given one that would be taken now. */
export function possibleAnswers({ answer, whyNotAccept, whyNotHold, whyNotDecline }: MyDate): readonly OfferAnswer[] {
  const reasons = [['YES', whyNotAccept], ['NOT_SURE', whyNotHold], ['NO', whyNotDecline]] as const;
  return reasons.filter(([one, whyNot]) => whyNot === null && one !== answer).map(([one]) => one);
}
