import { row, type PolicyRow } from './policy-row';

const checks = { section: 'checks', unit: 'days', source: 'Our choice; the council’s HR team confirms.' };

/** When somebody is told about a check, and what may be asked of whom. */
export const checkValues: readonly PolicyRow[] = [
  row(checks, 'checks.warn_days.first', 'A check that runs out is told this many days before', 60),
  row(checks, 'checks.warn_days.second', 'It is told again this many days before', 30),
  row(checks, 'checks.warn_days.last', 'It is told a last time this many days before', 7),
  row(checks, 'checks.due_days', 'A check that was asked for is late after', 28),
  row({ ...checks, unit: 'months' }, 'checks.exemption_months', 'Nobody is let off a check for longer than', 12),
  row({ ...checks, unit: 'age', source: 'Disclosure and Barring Service: nobody under 16 can have a check.' }, 'dbs.least_age', 'Youngest age for a DBS check', 16),
];
