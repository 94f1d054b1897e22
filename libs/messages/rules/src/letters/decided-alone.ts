import { dayAndMonth, weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface DecidedAloneDetails {
  readonly firstName: string;
  readonly heldOn: PlainDate;
  /** By age; else because somebody talked with them and wrote down that they understand it. */
  readonly oldEnough: boolean;
  readonly from: string;
}

/** A young person's own yes counts. Whoever looks after them hears that there is a date, and not what it is about. */
export function decidedAlone({ firstName, heldOn, oldEnough, from }: DecidedAloneDetails): Letter {
  return {
    subject: `For you to know about ${dayAndMonth(heldOn)}`,
    paragraphs: [
      `Hi ${firstName}. A young person you look after will help us on ${weekdayDate(heldOn)}.`,
      oldEnough ? 'They are old enough to say yes for themselves.' : 'We talked with them. They know what it is, so they say yes for themselves.',
      'You do not need to do anything.',
      'Ask them if you want to know more. Or call us.',
    ],
    from,
  };
}
