import { dayAndMonth, formatPounds, weekdayDate, type Pence, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';
import { whenAndWhere, type Meeting } from './meeting';

export interface InvitationDetails extends Meeting {
  readonly firstName: string;
  readonly payPence: Pence;
  readonly payBy: PlainDate;
  readonly answerBy: PlainDate;
  readonly link: string;
  readonly from: string;
}

export function invitation(asked: InvitationDetails): Letter {
  return {
    subject: `Can you come on ${dayAndMonth(asked.heldOn)}?`,
    paragraphs: [
      `Hi ${asked.firstName}. We would love your help. It is called “${asked.title}”.`,
      whenAndWhere(asked),
      ...moneyFor(asked),
      `You can say yes, no or not sure. No is fine too. Tell us by ${weekdayDate(asked.answerBy)}.`,
    ],
    door: { label: 'See more and tell us', address: asked.link },
    after: ['This link is only for you. You do not need to sign in.'],
    from: asked.from,
    arriveBy: asked.answerBy,
  };
}

export function moneyFor({ payPence, payBy }: Pick<InvitationDetails, 'payPence' | 'payBy'>): string[] {
  return payPence === 0 ? [] : [`You get ${formatPounds(payPence)}, and your fares. We pay you by ${weekdayDate(payBy)}.`];
}
