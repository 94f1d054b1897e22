import { row, type PolicyRow } from './policy-row';

const consent = { section: 'consent', source: 'Our choice; the council’s legal team confirms.' };

export const yesValues: readonly PolicyRow[] = [
  row({ ...consent, unit: 'months' }, 'consent.understanding_months', 'How a young person under 16 understood a question is looked at again within, at most', 6),
  row({ ...consent, unit: 'days' }, 'consent.words_days', 'When a form comes to mean something else, the old yes still counts for', 60),
];
