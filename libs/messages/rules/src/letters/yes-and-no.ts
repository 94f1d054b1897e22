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

/** What a birthday does to who says yes or no: nothing at all, more things alone, or everything, as an adult does. */
export type BirthdayChange = 'nothing' | 'more' | 'everything';

const whatChanges: Readonly<Record<BirthdayChange, string>> = {
  nothing: 'We will ask them again what they think. Who says yes or no for them stays the same.',
  more: 'From then on they say yes or no to more things for themselves. So we ask them again.',
  everything: 'From then on they are an adult. They say yes or no for themselves. So we ask them again.',
};

/** Told to those who look after somebody: whether it changes who decides, and nothing of what it is about. */
export function birthdayAhead({ firstName, onDay, change, from }: Omit<YesAndNoDetails, 'link'> & { readonly onDay: PlainDate; readonly change: BirthdayChange }): Letter {
  return {
    subject: 'For you to know about a birthday',
    paragraphs: [
      `Hi ${firstName}. A young person you look after has a birthday on ${longDate(onDay)}.`,
      whatChanges[change],
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

/** Who stopped a yes about them: their own hand, or somebody else's. Whose, no letter says. */
export type StoppedDetails = YesAndNoDetails & { readonly own: boolean };

/** A yes was stopped: what is gone and what is not stands on their own page. */
export function yesStopped({ firstName, own, link, from }: StoppedDetails): Letter {
  return {
    subject: 'It is stopped',
    paragraphs: [
      `Hi ${firstName}. ${own ? 'You told us to stop something. It is stopped.' : 'A yes about you was stopped. You did nothing wrong.'}`,
      'Your page says what we take down, who does it, and by which day. It also says what we can’t get back.',
      'It does not change what we pay you.',
    ],
    door: { label: 'See what happens now', address: link },
    ...(own ? {} : { after: ['You can call us to talk about it.'] }),
    from,
  };
}

/** A yes came to its end by itself, or stands still. Which one, and how it can be said again, stands on their own page. */
export function yesOver({ firstName, link, from }: YesAndNoDetails): Letter {
  return {
    subject: 'Something has come to its end',
    paragraphs: [
      `Hi ${firstName}. You said yes to something before. That yes does not count any more. You did nothing wrong.`,
      'We make nothing new of it. Your page says what it was, and what we take down.',
      'If you want, you can say yes again there. No is fine too. It does not change what we pay you.',
    ],
    door: { label: 'See it, or say yes again', address: link },
    from,
  };
}

/** Told to those who look after somebody: that something changed, and nothing of what. */
export function yesOverForYoung({ firstName, from }: Omit<YesAndNoDetails, 'link'>): Letter {
  return {
    subject: 'For you to know',
    paragraphs: [
      `Hi ${firstName}. A yes about a young person you look after has come to its end. Nothing new is made of it.`,
      'If your yes is needed again, we ask you.',
      'You do not need to do anything. Ask them, or call us, if you want to know more.',
    ],
    from,
  };
}

export function copiesSettled({ firstName, own, link, from }: StoppedDetails): Letter {
  return {
    subject: 'It is done',
    paragraphs: [
      `Hi ${firstName}. ${own ? 'You told us to stop something.' : 'A yes about you is over.'} We have now looked at each place it was in.`,
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
