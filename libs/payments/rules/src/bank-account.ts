import { decided, must, mustAll, Refusal, requiredText, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';

import { bankAccountPutBack, bankAccountSet, bankChangeConfirmed, bankChangeDenied } from './events';
import type { PaymentsRefusal } from './refusals';

/** What a member typed, read as a bank reads it. Only the vault keeps these. */
export interface BankDetails {
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

/** Whether somebody has to ring the member before money goes to a changed account, and what came of it. */
export type CallBack = 'not-needed' | 'waiting' | 'was-them' | 'was-not-them';

/** Where a member's money goes, as far as it may be shown. */
export interface BankAccount {
  readonly id: Id<'BankAccount'>;
  readonly memberId: Id<'Member'>;
  readonly lastDigits: string;
  readonly setAt: Instant;
  /** True when it took the place of an older account. */
  readonly replaces: boolean;
  /** Set with a second proof given just now, or by somebody of the team with the member beside them. */
  readonly proved: boolean;
  readonly callBack: CallBack;
  /** Who made a way in for the member, or sat beside them, some weeks before: none of them rings, and none checks or approves what is paid to it. */
  readonly helpedBy: readonly Id<'Person'>[];
  readonly calledBy: Id<'Person'> | null;
  readonly calledAt: Instant | null;
  readonly endedAt: Instant | null;
}

const LONGEST_NAME = 70;
const digits = (typed: string) => typed.replace(/[\s-]/g, '');

/**
 * Spaces and hyphens are ours to ignore; older accounts have 6 or 7 digits and are written with noughts in front.
 * Throws Refusal SORT_CODE_NOT_SIX_DIGITS, ACCOUNT_NUMBER_NOT_EIGHT_DIGITS, ANSWER_MISSING or ANSWER_TOO_LONG, all at once.
 */
export function readBankDetails(typed: BankDetails): BankDetails {
  const sortCode = digits(typed.sortCode);
  const accountNumber = digits(typed.accountNumber);
  mustAll([
    nameRefusal(typed.accountName),
    /^\d{6}$/.test(sortCode) ? null : new Refusal('SORT_CODE_NOT_SIX_DIGITS', 'sortCode'),
    /^\d{6,8}$/.test(accountNumber) ? null : new Refusal('ACCOUNT_NUMBER_NOT_EIGHT_DIGITS', 'accountNumber'),
  ]);
  return { sortCode, accountNumber: accountNumber.padStart(8, '0'), accountName: requiredText(typed.accountName, 'accountName', LONGEST_NAME) };
}

function nameRefusal(typed: string): Refusal | null {
  try {
    requiredText(typed, 'accountName', LONGEST_NAME);
    return null;
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal;
    throw refusal;
  }
}

/** Three digits: enough to know one's own account, too few to use it. */
export function lastDigits(accountNumber: string): string {
  return accountNumber.slice(-3);
}

type NewAccount = Pick<BankAccount, 'id' | 'memberId' | 'lastDigits' | 'setAt' | 'replaces'>;

/** What is known of how the member came in. */
export interface HowTheyCameIn {
  /** A second proof of theirs is older than a few days: nobody made it out of a mailbox yesterday. */
  readonly proofSettled: boolean;
  readonly helpedBy: readonly Id<'Person'>[];
}

/**
 * A change with one proof only, or with one made just now, could be somebody who reads the member's mail; any account set after somebody made a way in for the member
 * could be that somebody's. It is taken, and the member is rung before it is used.
 */
export function setBankAccount(account: NewAccount, { proofSettled, helpedBy }: HowTheyCameIn, by: Actor): Decision<BankAccount> {
  const themselves = by.personId === (account.memberId as string);
  const proved = !themselves || (by.provedLately === true && proofSettled);
  const callBack = (account.replaces && !proved) || (themselves && helpedBy.length > 0) ? 'waiting' : 'not-needed';
  return decided({ ...account, proved, callBack, helpedBy, calledBy: null, calledAt: null, endedAt: null }, bankAccountSet(account.memberId, account.replaces, callBack === 'waiting'));
}

/** As much of an account as decides who keeps away from what is paid to it. */
export type HelpedAccount = Pick<BankAccount, 'helpedBy'>;

/** Somebody who could have come in as the member. */
export function helpedThem({ helpedBy }: HelpedAccount, by: Actor): boolean {
  return helpedBy.some((id) => id === by.personId);
}

export function whyNotAnswerCallBack({ memberId, callBack, endedAt, helpedBy }: Pick<BankAccount, 'memberId' | 'callBack' | 'endedAt' | 'helpedBy'>, by: Actor): PaymentsRefusal | null {
  if (by.personId === (memberId as string)) return 'OWN_BANK_CHANGE';
  if (helpedThem({ helpedBy }, by)) return 'HELPED_THEM_IN';
  return callBack === 'waiting' && endedAt === null ? null : 'CALL_BACK_NOT_WAITING';
}

/** "I rang, and it was really them." */
export function itWasThem(account: BankAccount, by: Actor, now: Instant): Decision<BankAccount> {
  must(whyNotAnswerCallBack(account, by));
  const confirmed: BankAccount = { ...account, callBack: 'was-them', calledBy: by.personId, calledAt: now };
  return decided(confirmed, bankChangeConfirmed(account.memberId));
}

/** "It was not them": nothing is ever paid to it. */
export function itWasNotThem(account: BankAccount, by: Actor, now: Instant): Decision<BankAccount> {
  must(whyNotAnswerCallBack(account, by));
  const denied: BankAccount = { ...account, callBack: 'was-not-them', calledBy: by.personId, calledAt: now, endedAt: now };
  return decided(denied, bankChangeDenied(account.memberId));
}

/** The account before the one that was not theirs is where the money goes again. */
export function putBack(account: BankAccount): Decision<BankAccount> {
  return decided({ ...account, endedAt: null }, bankAccountPutBack(account.memberId));
}
