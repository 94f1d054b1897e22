import { row, type PolicyRow } from './policy-row';

const source = 'Our choice, after Royal Mail’s own aim for second class; the council confirms.';

/** Letters on paper, for whom they are the safe way. */
export const letterValues: readonly PolicyRow[] = [
  row({ section: 'messages', unit: 'working days', source }, 'messages.letter.days', 'A letter takes this long to arrive', 3),
  row({ section: 'messages', unit: 'working days', source }, 'messages.letter.post_within_days', 'A letter is posted within', 1),
  row({ section: 'messages', unit: 'choice', source: 'The council’s own box. It names no service, so the envelope tells nobody anything; the council confirms.' }, 'messages.letter.return_to', 'A letter that cannot be delivered comes back to', 'PO Box 4, Blackpool, FY1 1NA'),
];
