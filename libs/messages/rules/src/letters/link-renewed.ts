import type { Letter } from '../letter';
import { whenAndWhere, type Meeting } from './meeting';

export interface NewLinkDetails extends Meeting {
  readonly firstName: string;
  readonly link: string;
  readonly from: string;
}

export function linkRenewed(asked: NewLinkDetails): Letter {
  return {
    subject: 'Here is your new link',
    paragraphs: [`Hi ${asked.firstName}. You asked for a new link. The old one no longer works.`, whenAndWhere(asked)],
    door: { label: 'See more and tell us', address: asked.link },
    after: ['Did you not ask for this? Then you do not need to do anything.'],
    from: asked.from,
  };
}
