import { row, type PolicyRow } from './policy-row';

const law = { section: 'privacy', unit: 'days', source: 'UK GDPR Article 12A: one month; the shortest month counts.' };

export const privacyValues: readonly PolicyRow[] = [
  row(law, 'privacy.copy_due_days', 'A copy of what we hold is ready after, at most', 28),
  row({ ...law, source: 'Our choice: a copy of everything is not left lying about.' }, 'privacy.copy_kept_days', 'A copy can be taken for', 14),
];
