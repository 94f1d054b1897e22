import type { Actor, Fact, Id } from '@alongside/kernel';

import { isPayee, type InvolvementPayment } from './involvement-payment';
import { bankDetailsRead } from './events';
import type { PaymentsRefusal } from './refusals';

/** So long a whole number stands on a page; then it is hidden again. */
export const REVEALED_SECONDS = 60;

/** Why this person may not see the whole account behind a payment now. */
export function whyNotReveal(payment: Pick<InvolvementPayment, 'memberId'>, { hasAccount, by }: { readonly hasAccount: boolean; readonly by: Actor }): PaymentsRefusal | null {
  if (by.assurance !== 2) return 'SIGN_IN_MORE_SAFELY';
  if (isPayee(payment, by)) return 'OWN_PAYMENT';
  return hasAccount ? null : 'NO_BANK_DETAILS';
}

/** Each time is told, also the second within a minute: the fact names its own row with the reason. */
export function bankDetailsRevealed(payment: Pick<InvolvementPayment, 'id' | 'memberId'>, revealId: Id<'Reveal'>): Fact {
  return bankDetailsRead(payment.memberId, payment.id, revealId);
}
