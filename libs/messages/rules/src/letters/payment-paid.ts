import { formatPounds, weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';
import type { PaymentDetails } from './payment-sent';

export function paymentPaid({ firstName, amountPence, heldOn, paidOn, from }: PaymentDetails & { readonly paidOn: PlainDate }): Letter {
  return {
    subject: 'Your money is there',
    paragraphs: [
      `Hi ${firstName}. We paid you ${formatPounds(amountPence)} on ${weekdayDate(paidOn)}. It is for ${weekdayDate(heldOn)}.`,
      'Can you not see it? Tell us, and we will look into it today.',
    ],
    from,
  };
}
