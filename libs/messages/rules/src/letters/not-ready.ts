import { addDays, weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface NotReadyDetails {
  readonly firstName: string;
  readonly heldOn: PlainDate;
  readonly link: string;
  readonly from: string;
}

/** To the person: one page says each thing that is missing, in words. */
export function notReady({ firstName, heldOn, link, from }: NotReadyDetails): Letter {
  return {
    subject: 'One thing before tomorrow',
    paragraphs: [
      `Hi ${firstName}. We see you on ${weekdayDate(heldOn)}. Something is still missing for it.`,
      'Your page says what it is. You did nothing wrong.',
      'We help you with it. Call us today if you can.',
    ],
    door: { label: 'See what is missing', address: link },
    from,
    arriveBy: addDays(heldOn, -1),
  };
}

/** To whoever runs the date: that somebody is not ready, and nobody's name. */
export function somebodyNotReady({ firstName, heldOn, link, from }: NotReadyDetails): Letter {
  return {
    subject: 'Look at the date tomorrow',
    paragraphs: [
      `Hi ${firstName}. Something is still missing for a date on ${weekdayDate(heldOn)}.`,
      'The page of that date says what, and for whom. Call them today.',
    ],
    door: { label: 'Look at the date', address: link },
    from,
  };
}

/** To whoever signed the plan, as soon as it is seen: that somebody named in it watches nobody any more. Who it is, and never why, stands behind the door. */
export function watcherLost({ firstName, heldOn, link, from }: NotReadyDetails): Letter {
  return {
    subject: 'A safety plan you signed',
    paragraphs: [
      `Hi ${firstName}. You signed the safety plan of a date on ${weekdayDate(heldOn)}.`,
      'Somebody named in it can’t watch any more. The page says who.',
      'If too few are left, no young person is counted on. The plan is written anew then. You sign it again.',
    ],
    door: { label: 'Look at the plan', address: link },
    from,
  };
}
