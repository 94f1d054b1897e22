import { decided, type Decision, type Id, type Instant } from '@alongside/kernel';

import { placeChecked } from './events';
import type { OpportunitiesRefusal } from './refusals';

/** A rule that keeps somebody safe, unopened. */
export interface SafetyRule {
  readonly id: string;
  readonly memberId: string;
  /** Each record of the member it keeps them from; none where only its words say from whom, or where it is about a place, company or travel. */
  readonly otherIds: readonly string[];
}

/** Which rules have to be looked at for a date: one that keeps two members apart only while the other one is asked there as well, every other one always. */
export function rulesForDate<Rule extends SafetyRule>(rules: readonly Rule[], thereIds: ReadonlySet<string>): readonly Rule[] {
  return rules.filter(({ memberId, otherIds }) => otherIds.length === 0 || (!otherIds.includes(memberId) && otherIds.some((id) => thereIds.has(id))));
}

/** Somebody of the team held the rules that keep a member safe against one date: where it is, who is there, how they come. */
export interface PlaceCheck {
  readonly id: Id<'PlaceCheck'>;
  readonly sessionId: Id<'Session'>;
  readonly memberId: Id<'Member'>;
  /** The rules as they were then: a new one has to be looked at anew. */
  readonly ruleIds: readonly string[];
  readonly fits: boolean;
  readonly checkedBy: Id<'Person'>;
  readonly checkedAt: Instant;
}

export const placeStandings = ['none', 'to-look-at', 'fits', 'never'] as const;

/** How a date stands to what keeps somebody safe. What the rules say is not told here, and never why. */
export type PlaceStanding = (typeof placeStandings)[number];

export function placeStanding(ruleIds: readonly string[], check: Pick<PlaceCheck, 'ruleIds' | 'fits'> | undefined): PlaceStanding {
  if (ruleIds.length === 0) return 'none';
  if (check === undefined || ruleIds.some((id) => !check.ruleIds.includes(id))) return 'to-look-at';
  return check.fits ? 'fits' : 'never';
}

/** Nobody is counted on for a place nobody has looked at for them, nor where their rule says never. */
export function whyNotThatPlace(standing: PlaceStanding): OpportunitiesRefusal | null {
  if (standing === 'never') return 'PLACE_NEVER';
  return standing === 'to-look-at' ? 'PLACE_NOT_LOOKED_AT' : null;
}

export function checkPlace(check: PlaceCheck): Decision<PlaceCheck> {
  return decided(check, placeChecked(check));
}
