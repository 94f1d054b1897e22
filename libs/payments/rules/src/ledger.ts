import type { Id, Pence } from '@alongside/kernel';

export const ledgerAccounts = ['budget', 'payable', 'in-file', 'paid', 'voucher-stock', 'suspense'] as const;

export type LedgerAccount = (typeof ledgerAccounts)[number];

export interface Posting {
  readonly account: LedgerAccount;
  readonly paymentId: Id<'Payment'>;
  readonly amount: Pence;
}

/** One deed on the books. The key makes the same deed once, however often it is tried. */
export interface LedgerEntry {
  readonly key: string;
  readonly postings: readonly Posting[];
}

interface Amount {
  readonly id: Id<'Payment'>;
  readonly amount: Pence;
}

/** What leaves one account arrives in another, so every entry adds up to nothing. */
export function transfer(key: string, from: LedgerAccount, to: LedgerAccount, payments: readonly Amount[]): LedgerEntry {
  return {
    key,
    postings: payments.flatMap(({ id, amount }): Posting[] => [
      { account: from, paymentId: id, amount: -amount as Pence },
      { account: to, paymentId: id, amount },
    ]),
  };
}

/** Each deed that moves money, in one place. */
export const onTheBooks = {
  raised: (payment: Amount) => transfer(`raised:${payment.id}`, 'budget', 'payable', [payment]),
  reduced: (payment: Amount, by: Pence) => transfer(`reduced:${payment.id}:${payment.amount}`, 'payable', 'budget', [{ id: payment.id, amount: by }]),
  declined: (payment: Amount) => transfer(`declined:${payment.id}`, 'payable', 'budget', [payment]),
  sent: (runId: Id<'PayRun'>, payments: readonly Amount[]) => transfer(`sent:${runId}`, 'payable', 'in-file', payments),
  paid: (runId: Id<'PayRun'>, payments: readonly Amount[]) => transfer(`paid:${runId}`, 'in-file', 'paid', payments),
  failed: (runId: Id<'PayRun'>, payment: Amount) => transfer(`failed:${runId}:${payment.id}`, 'in-file', 'payable', [payment]),
} as const;
