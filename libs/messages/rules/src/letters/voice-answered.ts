import { weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface VoiceAnsweredDetails {
  readonly firstName: string;
  readonly saidOn: PlainDate;
  readonly outcome: 'did' | 'cannot';
  /** Our answer. What the person said is not repeated: others may read a letter. */
  readonly words: string;
  readonly link: string;
  readonly from: string;
}

export function voiceAnswered({ firstName, saidOn, outcome, words, link, from }: VoiceAnsweredDetails): Letter {
  const did = outcome === 'did';
  return {
    subject: 'We have an answer for you',
    paragraphs: [
      `Hi ${firstName}. You told us something on ${weekdayDate(saidOn)}. Here is our answer.`,
      did ? `We did this: ${words}` : `We can’t do this. This is why: ${words}`,
      did ? 'You made this happen.' : 'Thank you for telling us. Keep telling us what you need.',
    ],
    door: { label: 'Tell us if we got it right', address: link },
    from,
  };
}
