import { row, type PolicyRow } from './policy-row';

export const handoffValues: readonly PolicyRow[] = [
  row({ section: 'retention', unit: 'years', source: 'Children’s directorate schedule: child protection record, after the last contact.' }, 'retention.handoff_years', 'That a worry was passed on, after the last thing that was done about it', 35),
];
