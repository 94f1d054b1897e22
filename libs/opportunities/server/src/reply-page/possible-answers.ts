import type { OfferAnswer } from '@alongside/opportunities/rules';

import type { MyDate } from '../my-dates';

/** The answers other than the given one that would be taken now. */
export function possibleAnswers({ answer, whyNotAccept, whyNotDecline }: MyDate): readonly OfferAnswer[] {
  const open: OfferAnswer[] = [];
  if (whyNotAccept === null) open.push('YES', 'NOT_SURE');
  if (whyNotDecline === null) open.push('NO');
  return open.filter((one) => one !== answer);
}
