import { row, type PolicyRow } from './policy-row';

const levels = { section: 'checks', unit: 'choice', source: 'Our first words, after the six reference forms of a volunteer centre; HR confirms.' };

const words = [
  'Says that they are who they say', 'Knows them for a year or more', 'Has seen them keep to time and to their word', 'Has seen them work with other people', 'Has seen them with children and young people',
  'Would trust them alone with a child',
];

/** How much a reference says, as our forms are graded. */
export const referenceValues: readonly PolicyRow[] = words.map((value, place) => row(levels, `checks.reference_level.${place + 1}`, `What a reference of level ${place + 1} says`, value));
