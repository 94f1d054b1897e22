import { formatPounds, weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';
import type { PaymentDetails } from './payment-sent';

export function paymentLate({ firstName, amountPence, heldOn, payBy, from }: PaymentDetails & { readonly payBy: PlainDate }): Letter {
  return {
    subject: 'Your money is late',
    paragraphs: [
      `Hi ${firstName}. Your ${formatPounds(amountPence)} is late. We are sorry.`,
      `It is for ${weekdayDate(heldOn)}. You should have had it by ${weekdayDate(payBy)}.`,
      'You did not do anything wrong. We are putting it right. Do you need it now? Tell us today.',
    ],
    from,
  };
}
