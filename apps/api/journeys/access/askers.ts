import type { Role } from '@alongside/accounts/server';

export const relations = ['own', 'guardian of', 'assigned to', 'same group', 'same date', 'unrelated', 'one proof only'] as const;
export type Relation = (typeof relations)[number];

/** Somebody who asks everything: one role, and what they are to the record they ask for. */
export interface Asker {
  readonly role: Role | 'public';
  readonly relation: Relation;
  /** Whose record stands in the question: the parent's or the young person's. */
  readonly about: 'parent' | 'young person';
}

const about = (role: Asker['role']): Asker['about'] => (role === 'young-person' || role === 'guardian' || role === 'social-worker' || role === 'supporter' ? 'young person' : 'parent');
const asker = (role: Asker['role'], relation: Relation): Asker => ({ role, relation, about: about(role) });

export const strangers: readonly Asker[] = [
  'public', 'parent-carer', 'young-person', 'guardian', 'social-worker', 'coordinator', 'supporter', 'hr', 'hiring-manager', 'trainer', 'learner',
  'finance-checker', 'finance-approver', 'service-lead', 'safeguarding-lead', 'councillor', 'democratic-services', 'dpo', 'administrator',
].map((role) => asker(role as Asker['role'], 'unrelated'));

/** Those who stand in some relation to the records the questions are about. */
export const related: readonly Asker[] = [
  asker('parent-carer', 'own'), asker('young-person', 'own'), asker('guardian', 'guardian of'), asker('parent-carer', 'same group'), asker('young-person', 'same group'), asker('parent-carer', 'same date'), asker('young-person', 'same date'),
  asker('hr', 'own'), asker('hiring-manager', 'own'), asker('learner', 'own'), asker('trainer', 'own'), asker('service-lead', 'assigned to'), asker('social-worker', 'assigned to'), asker('supporter', 'assigned to'),
  asker('finance-checker', 'own'), asker('finance-approver', 'one proof only'),
];

export const askers: readonly Asker[] = [...strangers, ...related];

/** Not theirs, and nobody close to them. */
export const isStranger = ({ relation }: Asker): boolean => relation === 'unrelated' || relation === 'same date' || relation === 'same group';

export const nameOf = ({ role, relation }: Asker): string => `${role}, ${relation}`;
