import { addDays, dayAndMonth } from '@alongside/kernel';

import type { Letter } from '../letter';
import { moneyFor, type InvitationDetails } from './invitation';
import { whenAndWhere } from './meeting';

export type BookedDetails = Omit<InvitationDetails, 'answerBy'>;

export function booked(told: BookedDetails): Letter {
  return {
    subject: `You are booked for ${dayAndMonth(told.heldOn)}`,
    paragraphs: [
      `Hi ${told.firstName}. Your place is sure. Thank you. It is called “${told.title}”.`,
      whenAndWhere(told),
      ...moneyFor(told),
      'We will write again before the day. Can you not make it? Just tell us. That is OK.',
    ],
    door: { label: 'See it again, or change your answer', address: told.link },
    from: told.from,
    arriveBy: addDays(told.heldOn, -1),
  };
}
