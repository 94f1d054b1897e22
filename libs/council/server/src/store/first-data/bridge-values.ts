import { row, type PolicyRow } from './policy-row';

export const bridgeValues: readonly PolicyRow[] = [
  row({ section: 'consent', unit: 'choice', source: 'Our policy: UK GDPR Article 8 at 13, own word from 16, adult at 18; the council’s legal team confirms.' }, 'consent.bridge_ages', 'Birthdays on which a yes is asked for again', '13,16,18'),
];
