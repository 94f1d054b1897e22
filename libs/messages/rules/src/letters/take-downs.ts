import { longDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface TakeDownDetails {
  readonly firstName: string;
  readonly link: string;
  readonly from: string;
}

const door = (link: string) => ({ label: 'See what to take down', address: link });

/** To whoever looks after a place. Whose it is, and where it is, stands behind the door. */
export function copyToTakeDown({ firstName, dueOn, link, from }: TakeDownDetails & { readonly dueOn: PlainDate }): Letter {
  return {
    subject: 'Something has to come down',
    paragraphs: [
      `Hi ${firstName}. A yes was stopped, or is over. You look after one copy of it.`,
      `Please take it down by ${longDate(dueOn)}. Then say on your page that it is down.`,
      'If you can’t get it back, say that. They are told so.',
    ],
    door: door(link),
    from,
  };
}

export function copyLate({ firstName, dueOn, link, from }: TakeDownDetails & { readonly dueOn: PlainDate }): Letter {
  return {
    subject: 'Still to come down',
    paragraphs: [
      `Hi ${firstName}. One copy you look after had to be down by ${longDate(dueOn)}.`,
      'Please take it down today. Then say so on your page.',
      'If something is in the way, call us.',
    ],
    door: door(link),
    from,
  };
}

/** To whoever leads the service: how many, and nothing of whom. */
export function copiesLate({ firstName, count, link, from }: TakeDownDetails & { readonly count: number }): Letter {
  return {
    subject: 'Late: something has to come down',
    paragraphs: [
      `Hi ${firstName}. ${count === 1 ? 'One copy is late.' : `${count} copies are late.`} We said by which day each comes down.`,
      'The page says who looks after each of them.',
    ],
    door: { label: 'See what is late', address: link },
    from,
  };
}
