import { weekday } from '@alongside/kit/reply';

import type { MyDate } from '../my-dates';

export interface AnsweredWords {
  readonly heading: string;
  readonly words: string;
  readonly tone: 'good' | 'wait' | 'plain';
}

/** What became of somebody's answer, said to that person. Bad news about permission is told by a person, so here it only says who will call. */
export function answeredWords({ state, permission, contactName, answerBy, heldOn }: MyDate): AnsweredWords {
  const person = contactName || 'Someone from our team';
  if (state === 'cancelled') return { heading: 'This one can’t go on right now', tone: 'plain', words: `It is not your fault. ${person} will talk it through with you. You can still help in other ways.` };
  if (state === 'lapsed') return { heading: 'The last day to answer is over', tone: 'plain', words: `It was ${weekday(answerBy)}. That is OK. We will ask you about other things.` };
  if (state === 'declined') return { heading: 'You said no', tone: 'plain', words: 'That is OK. Thank you for telling us. We will not ask again about this one.' };
  if (state === 'held') return { heading: 'You are not sure yet', tone: 'wait', words: `We keep your place until ${weekday(answerBy)}. ${person} can talk it over with you.` };
  if (permission === 'waiting') {
    return {
      heading: 'You said yes. Thank you', tone: 'wait',
      words: 'We also ask someone who looks after you. We told them what we told you about this date. We did not share anything else. We keep your place.',
    };
  }
  if (state === 'accepted') return { heading: 'You said yes. Thank you', tone: 'good', words: `We keep a place for you. ${person} will get in touch before ${weekday(heldOn)}.` };
  return { heading: 'Your place is sure', tone: 'good', words: `See you on ${weekday(heldOn)}. We will remind you before the day.` };
}
