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

/** What kind of proof each way is, by the names of RFC 8176. Two of one kind are one proof: whoever took the phone has its key and its text messages. */
const KINDS = {
  know: ['pwd', 'pin', 'kba'],
  have: ['otp', 'hwk', 'swk', 'pop', 'sc', 'sms', 'tel'],
  are: ['face', 'fpt', 'iris', 'retina', 'vbm'],
};

/** The council's sign-in says in `amr` what it asked for: that it was several, or ways of two different kinds. */
export function provedTwice(methods: readonly string[]): boolean {
  return methods.includes('mfa') || Object.values(KINDS).filter((kind) => kind.some((method) => methods.includes(method))).length > 1;
}
