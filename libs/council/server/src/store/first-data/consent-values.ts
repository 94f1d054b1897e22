import { row, type PolicyRow } from './policy-row';

const consent = { section: 'consent', unit: 'days', source: 'Our policy on the law as it stands; the council’s legal team confirms.' };

export const consentValues: readonly PolicyRow[] = [
  row({ ...consent, unit: 'choice' }, 'consent.bridge_days', 'Days before a birthday, or before a yes ends, on which it is asked again', '90,30,0'),
  row(consent, 'consent.bridge_grace_days', 'A birthday the nightly job missed is still asked about for', 30),
  row({ ...consent, source: 'Our choice; the council confirms.' }, 'consent.takedown_days', 'A copy is taken down within, at most', 14),
  row({ ...consent, unit: 'hours', source: 'Our choice: time to sleep on it twice.' }, 'consent.cool_off_hours', 'A story or a film is not used before, after the yes', 48),
  row({ ...consent, unit: 'choice', source: 'UK GDPR Article 13: people are told who keeps it.' }, 'consent.controller', 'Who keeps what people say yes to', 'Blackpool Council'),
];
