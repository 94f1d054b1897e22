import type { Id, PlainDate } from '@alongside/kernel';

/** Somebody who could be asked, with what makes it their turn. Every word of it may be read by that person. */
export interface Candidate {
  readonly memberId: Id<'Member'>;
  /** Times they took part in this kind of thing in the last twelve months. */
  readonly timesThisYear: number;
  readonly timesEver: number;
  readonly lastAskedOn: PlainDate | null;
  /** They said they like this kind of thing. */
  readonly interested: boolean;
  /** Those of their interests that this date is about. */
  readonly shares: readonly string[];
}

/** Fair turns: who did least of this lately comes first; among them who cares about what this date is about, then who waited longest to be asked, then who said they like it. */
export function turnOrder<Who extends Candidate>(candidates: readonly Who[]): readonly Who[] {
  return [...candidates].sort((a, b) =>
    a.timesThisYear - b.timesThisYear
    || Number(b.shares.length > 0) - Number(a.shares.length > 0)
    || (a.lastAskedOn ?? '').localeCompare(b.lastAskedOn ?? '')
    || Number(b.interested) - Number(a.interested)
    || a.memberId.localeCompare(b.memberId));
}
