import { decided, must, type Decision, type Id, type Instant } from '@alongside/kernel';

import { recordsJoined, recordsParted } from '../events';
import type { Member } from '../member';
import { seatKindOf } from '../member-kind';
import type { ContactWay } from '../safe-contact';

/** Two records of one person. Nothing of either is moved or changed: one stays in use, the other is set beside it, and parting them ends that. */
export interface JoinedRecord {
  readonly id: Id<'JoinedRecord'>;
  readonly keptId: Id<'Member'>;
  readonly otherId: Id<'Member'>;
  readonly joinedBy: Id<'Person'> | null;
  readonly joinedAt: Instant;
  readonly partedBy: Id<'Person'> | null;
  readonly partedAt: Instant | null;
}

/** What the two records have that decides whether they may be one. */
export interface Joining {
  readonly kept: Pick<Member, 'id' | 'kind' | 'sameAs'>;
  readonly other: Pick<Member, 'id' | 'kind' | 'sameAs'>;
  /** Records that were set beside the other one. */
  readonly besideOther: number;
  /** Whether it is written down who may say yes for them: guardians that count, or a legal status. */
  readonly keptHasDeciders: boolean;
  readonly otherHasDeciders: boolean;
  /** They are members of two cohorts. */
  readonly cohortsDiffer: boolean;
  /** A rule keeps them apart from each other, or one of them from somebody in a group of the other. */
  readonly keptApart: boolean;
}

export function whyNotJoinRecords({ kept, other, besideOther, keptHasDeciders, otherHasDeciders, cohortsDiffer, keptApart }: Joining): string | null {
  if (kept.id === other.id) return 'RECORD_IS_ITSELF';
  if (kept.sameAs !== null || other.sameAs !== null) return 'RECORD_JOINED';
  if (besideOther > 0) return 'RECORD_HAS_OTHERS';
  if (seatKindOf(kept.kind) !== seatKindOf(other.kind)) return 'RECORDS_YOUNG_AND_ADULT';
  if (cohortsDiffer) return 'COHORTS_APART';
  if (keptApart) return 'RECORDS_KEPT_APART';
  // Who may say yes for a child is never put together by a machine.
  if (otherHasDeciders) return keptHasDeciders ? 'RECORDS_BOTH_DECIDED' : 'RECORD_DECIDERS_LOST';
  return null;
}

/** Throws Refusal RECORD_IS_ITSELF, RECORD_JOINED, RECORD_HAS_OTHERS, RECORDS_YOUNG_AND_ADULT, COHORTS_APART, RECORDS_KEPT_APART, RECORDS_BOTH_DECIDED, RECORD_DECIDERS_LOST. */
export function joinRecords(id: Id<'JoinedRecord'>, joining: Joining, by: Id<'Person'> | null, at: Instant): Decision<JoinedRecord> {
  must(whyNotJoinRecords(joining));
  const joined: JoinedRecord = { id, keptId: joining.kept.id, otherId: joining.other.id, joinedBy: by, joinedAt: at, partedBy: null, partedAt: null };
  return decided(joined, recordsJoined(joined));
}

export function partRecords(joined: JoinedRecord, by: Id<'Person'> | null, at: Instant): Decision<JoinedRecord> {
  must(joined.partedAt === null ? null : 'RECORDS_PARTED');
  const parted: JoinedRecord = { ...joined, partedBy: by, partedAt: at };
  return decided(parted, recordsParted(parted));
}

/** A way is safe only if each record names it: the stricter stays. */
export function strictestWays(kept: readonly ContactWay[], others: readonly (readonly ContactWay[])[]): readonly ContactWay[] {
  return kept.filter((way) => others.every((ways) => ways.includes(way)));
}
