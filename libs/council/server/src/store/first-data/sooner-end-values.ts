import { row, type PolicyRow } from './policy-row';

const consent = { section: 'consent', unit: 'choice', source: 'Our choice; the council confirms.' };

export const soonerEndValues: readonly PolicyRow[] = [
  row(consent, 'consent.end_months', 'Whoever says yes can let it end after so many months', '3,12'),
  row(consent, 'consent.summer_end', 'The last day of the summer, as a month and a day, when somebody says yes until then', '08-31'),
];
