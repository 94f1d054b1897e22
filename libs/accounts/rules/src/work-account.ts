import { decided, type Decision, type Id, type Instant } from '@alongside/kernel';

import { workAccountLinked } from './events';

/** Who the council's own sign-in says a member of staff is. Its issuer and subject never change, as an e-mail address may. */
export interface WorkAccount {
  readonly id: Id<'WorkAccount'>;
  readonly personId: Id<'Person'>;
  readonly issuer: string;
  readonly subject: string;
  readonly linkedAt: Instant;
}

export function linkWorkAccount(account: Omit<WorkAccount, 'linkedAt'>, now: Instant): Decision<WorkAccount> {
  const linked: WorkAccount = { ...account, linkedAt: now };
  return decided(linked, workAccountLinked(linked));
}

/** The ways of proving that count as two: what the council's sign-in says in `amr` or `acr` that it asked for. */
const TWO_PROOFS = ['mfa', 'otp', 'hwk', 'swk', 'fpt', 'face', 'pop'];

export function provedTwice(methods: readonly string[]): boolean {
  return methods.some((method) => TWO_PROOFS.includes(method));
}
