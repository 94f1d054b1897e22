import { row, type PolicyRow } from './policy-row';

const source = 'Our first guess; the council’s lone working procedure confirms.';

/** How long somebody who works alone may be late before a colleague is told. */
export const loneValues: readonly PolicyRow[] = [
  row({ section: 'safety', unit: 'minutes', source }, 'lone_working.grace_minutes', 'Somebody who works alone is asked after when they are late by', 15),
  row({ section: 'safety', unit: 'hours', source }, 'lone_working.most_hours', 'Somebody may say they work alone for at most', 10),
  row({ section: 'safety', unit: 'days', source }, 'lone_working.days_ahead', 'Working alone may be said ahead by at most', 60),
  row({ section: 'retention', unit: 'days', source: 'Our choice: nobody asks for it later, and it may be somebody’s home. The council confirms.' }, 'retention.lone_place_days', 'Where somebody worked alone, after it ended', 30),
];
