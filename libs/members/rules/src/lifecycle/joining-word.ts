import type { Signer, StatusRule } from '../decision-holders';
import { signerOf } from '../decision-holders';
import { guardianRelations, type GuardianRelation } from '../guardianship';
import type { MemberKind } from '../member-kind';

/** How the words of those who look after somebody stand together. `differ`: one said yes and another no. */
export const joiningStandings = ['not-asked', 'waiting', 'yes', 'talk', 'no', 'differ'] as const;

export type JoiningStanding = (typeof joiningStandings)[number];

/** What is missing before somebody younger than may decide alone is taken in; null when the word is there. */
export function whyNotOnThisWord(standing: JoiningStanding): string | null {
  if (standing === 'yes') return null;
  if (standing === 'differ') return 'GUARDIANS_DIFFER';
  if (standing === 'waiting') return 'GUARDIAN_WORD_WAITING';
  return standing === 'not-asked' ? 'GUARDIAN_WORD_NEEDED' : 'GUARDIAN_WORD_TALK';
}

/** Those whose relation, if it is so, carries responsibility or stands for whoever holds it. Whether it is so, staff confirm afterwards. */
const mayBeResponsible: readonly GuardianRelation[] = ['mother', 'father', 'special-guardian', 'named-in-order', 'adopter'];

/** As what somebody says yes, by the relation they were named with. Null for a carer of any sort, who is responsible only by paper. */
export function signerAsSaid(relation: GuardianRelation): Signer | null {
  return signerOf({ relation, responsibility: mayBeResponsible.includes(relation) ? 'holds' : 'not-asked' });
}

export interface JoiningGiver {
  readonly relation: string;
  readonly kind: MemberKind;
  /** The council's line for their legal status; null while nobody said it. */
  readonly rule: Pick<StatusRule, 'signs' | 'stop'> | null;
}

/**
 * Whether the word of this person is enough to come in: the same table decides as for every other yes. While the status is not known, a yes counts,
 * but not for somebody the council looks after, and not a foster carer's. Null when it is enough.
 */
export function whyNotThisGiver({ relation, kind, rule }: JoiningGiver): string | null {
  if (!(guardianRelations as readonly string[]).includes(relation)) return 'RELATION_UNKNOWN';
  if (rule === null) return kind === 'young-person-in-care' || relation === 'foster-carer' ? 'JOINING_STATUS_FIRST' : null;
  if (rule.stop !== null) return rule.stop === 'STATUS_NOT_KNOWN' ? 'JOINING_STATUS_FIRST' : rule.stop;
  const as = signerAsSaid(relation as GuardianRelation);
  return as !== null && rule.signs.includes(as) ? null : 'JOINING_WORD_NOT_ENOUGH';
}
