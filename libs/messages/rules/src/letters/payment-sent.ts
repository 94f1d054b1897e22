import { formatPounds, weekdayDate, type Pence, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface PaymentDetails {
  readonly firstName: string;
  readonly amountPence: Pence;
  readonly heldOn: PlainDate;
  readonly from: string;
}

export function paymentSent({ firstName, amountPence, heldOn, payOn, from }: PaymentDetails & { readonly payOn: PlainDate }): Letter {
  return {
    subject: 'Your money is on its way',
    paragraphs: [
      `Hi ${firstName}. We have sent you ${formatPounds(amountPence)}. It is for ${weekdayDate(heldOn)}.`,
      `You will have it by ${weekdayDate(payOn)}. Thank you for your time.`,
    ],
    from,
  };
}
