import type { Id, PlainDate } from '@alongside/kernel';

/** `leads`: a member who leads the group. `team`: somebody of the team who is named to it. */
export const groupParts = ['member', 'leads', 'team'] as const;

export type GroupPart = (typeof groupParts)[number];

/** Somebody's place in a group, from a day, to a day. */
export interface GroupPlace {
  readonly id: Id<'GroupPlace'>;
  readonly groupId: Id<'NetworkGroup'>;
  readonly personId: Id<'Person'>;
  readonly part: GroupPart;
  /** Of the group, so that the database can keep somebody out of two cohorts. */
  readonly apart: boolean;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** Others in the group see the name they chose. Theirs to say; off until they do. */
  readonly nameShown: boolean;
  /** The place of another record of theirs that this one stands for while the two are joined; null for a place that was given to them. */
  readonly carriedFrom: Id<'GroupPlace'> | null;
}
