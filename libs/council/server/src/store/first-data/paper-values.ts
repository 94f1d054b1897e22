import { row, type PolicyRow } from './policy-row';

const source = 'Our first guess: papers are collected at the end of a meeting, with some days to look again. The council confirms.';

/** How long papers of a date may be looked at. */
export const paperValues: readonly PolicyRow[] = [
  row({ section: 'retention', unit: 'days', source }, 'retention.paper_days', 'Days after a date on which its papers can still be looked at; then they are gone', 7),
];
