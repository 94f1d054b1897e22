import { hasRole, type Actor } from '@alongside/kernel';

/** The policy's own no, told beside the button before it is pressed. */
export function whyNotAsApprover(actor: Actor): 'FORBIDDEN' | 'SIGN_IN_MORE_SAFELY' | null {
  if (!hasRole(actor, 'finance-approver')) return 'FORBIDDEN';
  return actor.assurance === 2 ? null : 'SIGN_IN_MORE_SAFELY';
}
