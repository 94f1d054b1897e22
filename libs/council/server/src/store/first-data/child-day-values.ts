import { row, type PolicyRow } from './policy-row';

const day = { section: 'safety', unit: 'years', source: 'Our first guess: the age from which somebody decides for themself. The council confirms.' };

/** For whom it is planned before a date how they come and go home. */
export const childDayValues: readonly PolicyRow[] = [row(day, 'safety.day_plan_under', 'Younger than this, we plan how they come and who collects them', '16')];
