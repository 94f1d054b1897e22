import { WHO_ASKS, type Relation } from '@alongside/platform/auth';

const OTHER = 'a0000000-0000-7000-8000-000000000002';

/** Somebody else's record, in every way a rule may ask whose it is. */
const others = { id: OTHER, personId: OTHER, memberId: OTHER, learnerId: OTHER, ownerId: OTHER, giverId: OTHER, toPersonId: OTHER, runBy: [], guardianIds: [], workerIds: [], closeWorkerIds: [], peopleInGroup: [], teamIds: [], apart: false, managerCheck: 'none', contactIds: [], toldIds: [], escalated: false };

/** What somebody can be to a record. A rule that asks for anything that is not here fails the tests, so that the page never leaves a relation out. */
export const relations: readonly Relation[] = [
  { name: 'any', record: others },
  { name: 'own', record: { ...others, id: WHO_ASKS, personId: WHO_ASKS, memberId: WHO_ASKS, learnerId: WHO_ASKS, ownerId: WHO_ASKS, giverId: WHO_ASKS, toPersonId: WHO_ASKS }, mine: true },
  { name: 'looks-after', record: { ...others, guardianIds: [WHO_ASKS] } },
  { name: 'works-with', record: { ...others, workerIds: [WHO_ASKS] } },
  { name: 'works-closely-with', record: { ...others, workerIds: [WHO_ASKS], closeWorkerIds: [WHO_ASKS] } },
  { name: 'runs-it', record: { ...others, runBy: [WHO_ASKS] } },
  { name: 'same-group', record: { ...others, peopleInGroup: [WHO_ASKS] } },
  { name: 'team-of-group', record: { ...others, apart: true, teamIds: [WHO_ASKS] } },
  { name: 'waits-for-manager', record: { ...others, managerCheck: 'waiting' } },
  { name: 'waits-for-them', record: { ...others, contactIds: [WHO_ASKS] } },
  { name: 'told-they-are-late', record: { ...others, toldIds: [WHO_ASKS], escalated: true } },
];

export const relationNames: readonly string[] = relations.map(({ name }) => name);
