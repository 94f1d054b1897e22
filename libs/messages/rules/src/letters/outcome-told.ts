import { weekdayDate, type PlainDate } from '@alongside/kernel';

import type { Letter } from '../letter';

export interface OutcomeDetails {
  readonly firstName: string;
  readonly heldOn: PlainDate;
  readonly outcome: 'appointed' | 'not-appointed' | 'ran-again';
  readonly viewCounted: 'counted' | 'tie-break' | 'advisory' | 'overridden';
  /** Written for the people who sat. */
  readonly reason: string | null;
  readonly from: string;
}

const outcomes: Readonly<Record<OutcomeDetails['outcome'], string>> = {
  appointed: 'Someone got the job.',
  'not-appointed': 'No one got the job this time.',
  'ran-again': 'We will meet more people for this job.',
};

const views: Readonly<Record<OutcomeDetails['viewCounted'], string>> = {
  counted: 'What you said counted in the choice.',
  'tie-break': 'It was close. What you said made the choice.',
  advisory: 'The people who chose heard what you said first.',
  overridden: 'The people who chose did not go with your view.',
};

export function outcomeTold({ firstName, heldOn, outcome, viewCounted, reason, from }: OutcomeDetails): Letter {
  return {
    subject: 'What came of your day with us',
    paragraphs: [
      `Hi ${firstName}. You helped us on ${weekdayDate(heldOn)}. Here is what came of it.`,
      `${outcomes[outcome]} ${views[viewCounted]}`,
      ...(reason === null ? [] : [`This is why: ${reason}`]),
      'Thank you for your time. It made a difference that you were there.',
    ],
    from,
  };
}
