import { longDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface CheckDetails {
  readonly firstName: string;
  readonly link: string;
  readonly from: string;
}

const door = (link: string) => ({ label: 'See what it is', address: link });

/** What it is stands on the page behind the door: a letter may be read by others. */
export function checkAsked({ firstName, dueBy, link, from }: CheckDetails & { readonly dueBy: PlainDate }): Letter {
  return {
    subject: 'We need one thing from you',
    paragraphs: [
      `Hi ${firstName}. We need one thing from you before some dates.`,
      `It would help to have it by ${longDate(dueBy)}.`,
      'Is it hard to get? Tell us. We help you with it.',
    ],
    door: door(link),
    from,
  };
}

export function checkLate({ firstName, link, from }: CheckDetails): Letter {
  return {
    subject: 'One thing we still need from you',
    paragraphs: [
      `Hi ${firstName}. We asked you for one thing. We do not have it yet. That is OK.`,
      'Is something in the way? Tell us, and we help.',
    ],
    door: door(link),
    from,
  };
}

export function checkRunningOut({ firstName, until, link, from }: CheckDetails & { readonly until: PlainDate }): Letter {
  return {
    subject: 'One thing runs out soon',
    paragraphs: [
      `Hi ${firstName}. One thing you gave us runs out soon. You can use it until ${longDate(until)}.`,
      'After that we need a new one for some dates. We help you get it.',
    ],
    door: door(link),
    from,
  };
}

export function checkRunOut({ firstName, link, from }: CheckDetails): Letter {
  return {
    subject: 'One thing needs a new date',
    paragraphs: [
      `Hi ${firstName}. One thing you gave us has run out. You did nothing wrong.`,
      'Some dates need a new one first. We help you get it. You can still join in with the rest.',
    ],
    door: door(link),
    from,
  };
}

export function letOffEnding({ firstName, until, link, from }: CheckDetails & { readonly until: PlainDate }): Letter {
  return {
    subject: 'We need one thing from you soon',
    paragraphs: [
      `Hi ${firstName}. There is one thing you do not need until ${longDate(until)}.`,
      'After that we need it for some dates. We help you get it.',
    ],
    door: door(link),
    from,
  };
}

export function letOffOver({ firstName, link, from }: CheckDetails): Letter {
  return {
    subject: 'We need one thing from you now',
    paragraphs: [
      `Hi ${firstName}. For a while you did not need one thing. Some dates need it now.`,
      'You did nothing wrong. We help you get it. You can still join in with the rest.',
    ],
    door: door(link),
    from,
  };
}
