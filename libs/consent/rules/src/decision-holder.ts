import type { Id } from '@alongside/kernel';

/** In whose name somebody decides for a young person. */
export const giverCapacities = ['self', 'parent', 'council', 'guardian', 'carer-delegated', 'agency', 'adopter'] as const;

export type GiverCapacity = (typeof giverCapacities)[number];

/** Somebody who may say yes beside the young person, and what shows that they may. */
export interface DecisionHolder {
  readonly personId: Id<'Person'>;
  readonly capacity: Exclude<GiverCapacity, 'self'>;
  /** The paper that shows it, when there is one. */
  readonly authorityRef: string | null;
}

/** What the people around somebody say about who decides for them: the table of legal statuses, as data. */
export interface DecisionPicture {
  readonly holders: readonly DecisionHolder[];
  /** Why nobody can be asked, when nobody can. */
  readonly stop: string | null;
  /** `not-known`: nobody is shown to everybody before somebody knows who decides. */
  readonly publicMedia: 'yes' | 'manager-too' | 'not-known' | 'no';
}
