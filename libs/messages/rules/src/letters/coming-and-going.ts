import type { Letter } from '../letter';

export interface ComingDetails {
  readonly firstName: string;
  readonly link: string;
  readonly from: string;
}

/** Somebody asked to join and came in. */
export function takenIn({ firstName, link, from }: ComingDetails): Letter {
  return {
    subject: 'You are in',
    paragraphs: [`Hi ${firstName}. You are in. It is good to have you.`, 'You have your own page now. You see there what comes next.', 'We send you a code when you open it. You need no password.'],
    door: { label: 'Open my page', address: link },
    from,
  };
}

/** A rest ended by itself; another one is as easy as the first. */
export function restOver({ firstName, link, from }: ComingDetails): Letter {
  return {
    subject: 'Your rest is over',
    paragraphs: [`Hi ${firstName}. Your rest is over today. We can ask you to dates again.`, 'Do you need more time? You can rest longer with one tap.'],
    door: { label: 'Open my page', address: link },
    from,
  };
}

/** The door stays open, and what was earned is paid. */
export function goodbye({ firstName, link, from }: ComingDetails): Letter {
  return {
    subject: 'Thank you, and goodbye for now',
    paragraphs: [
      `Hi ${firstName}. You said that you leave. That is OK. Thank you for all you did.`,
      'We ask you to no more dates. We still pay you all the money you earned.',
      'You can take your skills with you. They are on your page.',
      'Do you want to come back one day? The door stays open. It is one tap.',
    ],
    door: { label: 'Open my page', address: link },
    from,
  };
}
