import type { Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const ADVICE = 'panels.interview_panel.advice_reason';
const OUTCOME = 'panels.interview_panel.outcome_reason';

/** Both reasons as they lie there: sealed, or in clear from before they were. */
export interface KeptReasons {
  readonly adviceReason: string | null;
  readonly adviceReasonSealed: string | null;
  readonly outcomeReason: string | null;
  readonly outcomeReasonSealed: string | null;
}

export interface Reasons {
  readonly adviceReason: string | null;
  readonly outcomeReason: string | null;
}

/**
 * Why a panel only advises, and why its view did not count: sealed with a key of the panel's own. Were it the key of whoever wrote it, forgetting
 * an officer who left would blind the record of how a decision was made.
 */
@Injectable()
export class ReasonSeal {
  constructor(private readonly vault: Vault) {}

  async seal(id: Id<'Panel'>, { adviceReason, outcomeReason }: Reasons): Promise<KeptReasons> {
    return {
      adviceReason: null, adviceReasonSealed: adviceReason === null ? null : await this.vault.seal(ownKey(id), ADVICE, id, adviceReason),
      outcomeReason: null, outcomeReasonSealed: outcomeReason === null ? null : await this.vault.seal(ownKey(id), OUTCOME, id, outcomeReason),
    };
  }

  /** What lies there from before is read as it is. Throws when a box was changed, or moved from another panel. */
  async open(id: Id<'Panel'>, kept: KeptReasons): Promise<Reasons> {
    return {
      adviceReason: kept.adviceReasonSealed === null ? kept.adviceReason : await this.vault.open(ownKey(id), ADVICE, id, kept.adviceReasonSealed),
      outcomeReason: kept.outcomeReasonSealed === null ? kept.outcomeReason : await this.vault.open(ownKey(id), OUTCOME, id, kept.outcomeReasonSealed),
    };
  }
}

const ownKey = (id: Id<'Panel'>) => id as Id<string> as Id<'Person'>;
