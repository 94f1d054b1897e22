import { requiredText, type Id } from '@alongside/kernel';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const SEALED_IN = 'opportunities.asked_all_the_same.reason';
const LETTERS = 500;

/** Why somebody was asked all the same: sealed at rest, for the person it is about. */
@Injectable()
export class ReasonsKept {
  constructor(private readonly vault: Vault) {}

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG naming `reason`. */
  seal(memberId: Id<'Member'>, bookingId: Id<'Booking'>, reason: string): Promise<string> {
    return this.vault.seal(memberId, SEALED_IN, bookingId, requiredText(reason, 'reason', LETTERS));
  }

  open(memberId: Id<'Member'>, bookingId: Id<'Booking'>, sealed: string): Promise<string> {
    return this.vault.open(memberId, SEALED_IN, bookingId, sealed);
  }
}
