import { row, type PolicyRow } from './policy-row';

const source = 'Our policy: own word from 16; the council’s legal team confirms for each purpose.';

/** Each purpose a yes is asked for, in the team’s words: the same codes as `consentScopes`. */
const purposes = [
  ['join-group', 'Be part of a group'], ['attend-this-activity', 'Take part in one date'], ['contact', 'How we write to them'], ['share-needs', 'Tell the place what helps'], ['photo-internal', 'Photo for staff'],
  ['photo-public', 'Photo for everybody'], ['film', 'Film or sound'], ['quote-anonymous', 'Words without a name'], ['story-named', 'Story with a name'], ['training-use', 'Words to train staff'],
  ['partner-data', 'Share with one other team'], ['research', 'Research'], ['travel', 'Travel there and back'], ['emergency', 'Doctor and first aid'],
] as const;

export const ageValues: readonly PolicyRow[] = purposes.flatMap(([scope, label]) => [
  row({ section: 'ages', unit: 'age', source }, `consent.alone_from.${scope}`, `${label}: says yes alone from`, 16),
  row({ section: 'ages', unit: 'choice', source }, `consent.guardian_beside.${scope}`, `${label}: from then on, whoever looks after them is`, 'told'),
]);
