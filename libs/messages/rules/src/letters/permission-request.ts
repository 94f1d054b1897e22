import { weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';
import { whenAndWhere, type Meeting } from './meeting';

export interface PermissionRequestDetails extends Meeting {
  readonly firstName: string;
  readonly answerBy: PlainDate;
  readonly link: string;
  readonly from: string;
}

/** The page behind the link says which young person it is: a letter may be read by others, so it does not. */
export function permissionRequest(asked: PermissionRequestDetails): Letter {
  return {
    subject: 'We need a yes or no from you',
    paragraphs: [
      `Hi ${asked.firstName}. A young person you look after wants to join in. They need you to say yes or no.`,
      whenAndWhere(asked),
      'The link shows who it is, and what they will do. It takes 3 minutes.',
      `Tell us by ${weekdayDate(asked.answerBy)}. If you say no, please tell us why. Then we can talk to them.`,
    ],
    door: { label: 'Say yes or no', address: asked.link },
    after: ['This link is only for you. You do not need to sign in.'],
    from: asked.from,
    arriveBy: asked.answerBy,
  };
}
