import { row, type PolicyRow } from './policy-row';

const source = 'Our first guess: whoever helped within a year may be asked again, and reads up before. The council confirms.';

/** How long whoever did one kind of thing still finds the papers for those who do it. */
export const shelfValues: readonly PolicyRow[] = [
  row({ section: 'retention', unit: 'days', source }, 'papers.shelf_days', 'Days after somebody’s last date of one kind in which they still find the papers for those who do it', 365),
];
