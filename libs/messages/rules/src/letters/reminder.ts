import { addDays, daysBetween, spokenTime, weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';
import type { Meeting } from './meeting';

export interface ReminderDetails extends Meeting {
  readonly firstName: string;
  readonly link: string;
  readonly from: string;
}

/** Says "tomorrow" only when it is tomorrow: a mail server may have been away. */
export function reminderLetter({ firstName, heldOn, startsAt, place, link, from }: ReminderDetails, today: PlainDate): Letter {
  const when = `${dayWord(today, heldOn)} at ${spokenTime(startsAt)}`;
  return {
    subject: `See you ${when}`,
    paragraphs: [`Hi ${firstName}. See you ${when}.`, `The place is ${place}.`, 'Not up to it? Just tell us. That is OK.'],
    door: { label: 'See it again, or change your answer', address: link },
    from,
    arriveBy: addDays(heldOn, -1),
  };
}

function dayWord(today: PlainDate, heldOn: PlainDate): string {
  const days = daysBetween(today, heldOn);
  if (days === 1) return 'tomorrow';
  return days === 0 ? 'today' : `on ${weekdayDate(heldOn)}`;
}
