import { weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface DetailsChanged {
  readonly firstName: string;
  readonly changedOn: PlainDate;
  readonly from: string;
}

/** To the address from before. It does not say which details: whoever reads along must not learn of a new bank account. */
export function detailsChanged({ firstName, changedOn, from }: DetailsChanged): Letter {
  return {
    subject: 'Your details were changed',
    paragraphs: [
      `Hi ${firstName}. On ${weekdayDate(changedOn)} someone changed your details with us.`,
      'Was it you? Then all is well. We may call you to be sure.',
      'Was it not you? Tell us today. We will put it right.',
    ],
    from,
  };
}
