import { longDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface YesAndNoDetails {
  readonly firstName: string;
  readonly link: string;
  readonly from: string;
}

/** What is asked stands on the page behind the door, and so does about whom: a letter may be read by others. */
export function questionWaiting({ firstName, own, link, from }: YesAndNoDetails & { readonly own: boolean }): Letter {
  return {
    subject: 'We need a yes or no from you',
    paragraphs: [
      `Hi ${firstName}. ${own ? 'We want to ask you something.' : 'A young person you look after needs a yes or no from you.'}`,
      'There is no wrong answer. A no is fine. You can change it at any time.',
      'It takes 3 minutes.',
    ],
    door: { label: 'Say yes or no', address: link },
    ...(own ? {} : { after: ['This link is only for you. You do not need to sign in.'] }),
    from,
  };
}

/** Told to those who look after somebody: that it changes, and nothing of what it is about. */
export function whoDecidesChanges({ firstName, onDay, from }: Omit<YesAndNoDetails, 'link'> & { readonly onDay: PlainDate }): Letter {
  return {
    subject: 'For you to know about a birthday',
    paragraphs: [
      `Hi ${firstName}. A young person you look after has a birthday on ${longDate(onDay)}.`,
      'From then on they say yes or no to more things for themselves. So we ask them again.',
      'You do not need to do anything. Ask them, or call us, if you want to know more.',
    ],
    from,
  };
}

/** Told to those who look after somebody who is old enough for that purpose and not an adult yet: that they decided, and nothing of what it is about or what they said. */
export function decidedInOwnName({ firstName, from }: Omit<YesAndNoDetails, 'link'>): Letter {
  return {
    subject: 'For you to know',
    paragraphs: [
      `Hi ${firstName}. A young person you look after has said yes or no to something.`,
      'They are old enough to say it for themselves. They can change it at any time.',
      'You do not need to do anything. Ask them, or call us, if you want to know more.',
    ],
    from,
  };
}

/** A yes was stopped: what is gone and what is not stands on their own page. */
export function yesStopped({ firstName, link, from }: YesAndNoDetails): Letter {
  return {
    subject: 'It is stopped',
    paragraphs: [
      `Hi ${firstName}. You told us to stop something. It is stopped.`,
      'Your page says what we take down, who does it, and by which day. It also says what we can’t get back.',
      'It does not change what we pay you.',
    ],
    door: { label: 'See what happens now', address: link },
    from,
  };
}

export function copiesSettled({ firstName, link, from }: YesAndNoDetails): Letter {
  return {
    subject: 'It is done',
    paragraphs: [
      `Hi ${firstName}. Something you once said yes to is over. We have now looked at each place it was in.`,
      'Your page says what is down. It also says what we can’t get back.',
    ],
    door: { label: 'See each place', address: link },
    from,
  };
}

/** A group says anew how it works. Which group, and that there is one, stands behind the door. */
export function agreementChanged({ firstName, link, from }: YesAndNoDetails): Letter {
  return {
    subject: 'Something new to read',
    paragraphs: [
      `Hi ${firstName}. Some words have changed since you said yes to them.`,
      'Read them when you have time. Then say if they are still OK for you.',
    ],
    door: { label: 'Read them', address: link },
    from,
  };
}
