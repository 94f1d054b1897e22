import { row, type PolicyRow } from './policy-row';

const day = { section: 'safety', unit: 'years', source: 'Our first guess: the age from which somebody decides for themself. The council confirms.' };

/** For whom it is planned before a date how they come and go home. */
export const childDayValues: readonly PolicyRow[] = [row(day, 'safety.day_plan_under', 'Younger than this, we plan how they come and who collects them', '16')];

/** Nobody of ours is alone in a car with a child, unless the council decides otherwise. */
export const travelValues: readonly PolicyRow[] = [
  row({ section: 'safety', unit: 'people', source: 'No lone car journeys: two grown-ups of ours unless the council decides otherwise.' }, 'safety.travel_adults', 'Grown-ups of ours with a child on the way, at least', '2'),
];
