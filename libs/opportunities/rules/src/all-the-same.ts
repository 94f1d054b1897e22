import { decided, type Decision, type Id, type Instant } from '@alongside/kernel';

import { askedAllTheSame } from './events';
import { whyNotInvite, type Invitee, type InvitingMoment } from './invite';
import type { OpportunitiesRefusal } from './refusals';
import type { FitGap } from './who-fits';

/** Somebody a date does not fit was asked all the same, for a reason that is kept. It lets them off the fit of this one date, and ends with it. */
export interface AskedAllTheSame {
  /** The booking's. */
  readonly id: Id<'Booking'>;
  readonly sessionId: Id<'Session'>;
  readonly memberId: Id<'Member'>;
  readonly gaps: readonly FitGap[];
  /** Sealed by the vault. */
  readonly reasonSealed: string;
  readonly askedBy: Id<'Person'>;
  readonly askedAt: Instant;
}

/** Everything else that stands between somebody and a date stays: their limit, their times, groups and cohorts, what keeps them safe. */
export function whyNotAskAllTheSame(invitee: Invitee, moment: InvitingMoment): OpportunitiesRefusal | null {
  return whyNotInvite({ ...invitee, gaps: [] }, moment) ?? (invitee.gaps.length === 0 ? 'FITS_ALREADY' : null);
}

export function askAllTheSame(asked: AskedAllTheSame): Decision<AskedAllTheSame> {
  return decided(asked, askedAllTheSame(asked));
}
