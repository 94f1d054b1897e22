import type { Letter } from '../letter';

export interface PaperDetails {
  readonly firstName: string;
  readonly link: string;
  readonly from: string;
}

/** That there is something to look at, and nothing of what it is: not its title, not the date it belongs to. */
export function paperShared({ firstName, link, from }: PaperDetails): Letter {
  return {
    subject: 'Something to look at first',
    paragraphs: [
      `Hi ${firstName}. There is something to look at before you come.`,
      'You can look at it on your phone. You do not have to. We go through it when we meet.',
      'Is it hard to read? Tell us. We can read it with you, or bring it on paper.',
    ],
    door: { label: 'Look at it', address: link },
    from,
  };
}
