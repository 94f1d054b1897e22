import { decided, type Decision, type Id, type Instant } from '@alongside/kernel';

import { workAccountLinked, workAccountUnlinked } from './events';

/** Who the council's own sign-in says a member of staff is. Its issuer and subject never change, as an e-mail address may. */
export interface WorkAccount {
  readonly id: Id<'WorkAccount'>;
  readonly personId: Id<'Person'>;
  readonly issuer: string;
  readonly subject: string;
  readonly linkedAt: Instant;
  /** It opens nothing any more. */
  readonly unlinkedAt: Instant | null;
}

export function linkWorkAccount(account: Omit<WorkAccount, 'linkedAt' | 'unlinkedAt'>, now: Instant): Decision<WorkAccount> {
  const linked: WorkAccount = { ...account, linkedAt: now, unlinkedAt: null };
  return decided(linked, workAccountLinked(linked));
}

/**
 * A council gives somebody one account, so a second one with the same address is somebody else's: addresses of those who left are given to those who join.
 * Both would be one person here. An administrator unlinks the first when it is the same person after all.
 */
export function whyNotLinkWorkAccount(linked: readonly Pick<WorkAccount, 'issuer'>[], issuer: string): 'WORK_ACCOUNT_UNKNOWN' | null {
  return linked.some((one) => one.issuer === issuer) ? 'WORK_ACCOUNT_UNKNOWN' : null;
}

export function unlinkWorkAccount(account: WorkAccount, now: Instant): Decision<WorkAccount> {
  const unlinked: WorkAccount = { ...account, unlinkedAt: now };
  return decided(unlinked, workAccountUnlinked(unlinked));
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
