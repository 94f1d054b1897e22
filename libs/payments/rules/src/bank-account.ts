import { decided, mustAll, Refusal, requiredText, type Decision, type Id, type Instant } from '@alongside/kernel';

import { bankAccountSet } from './events';

/** What a member typed, read as a bank reads it. Only the vault keeps these. */
export interface BankDetails {
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly accountName: string;
}

/** Where a member's money goes, as far as it may be shown. */
export interface BankAccount {
  readonly id: Id<'BankAccount'>;
  readonly memberId: Id<'Member'>;
  readonly lastDigits: string;
  readonly setAt: Instant;
  /** True when it took the place of an older account. */
  readonly replaces: boolean;
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

export function setBankAccount(account: BankAccount): Decision<BankAccount> {
  return decided(account, bankAccountSet(account.memberId, account.replaces));
}
