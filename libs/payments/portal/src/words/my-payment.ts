import type { MoneyPageQuery } from '../money-page/money-page.generated';

/** Each reason for which money does not move. */
export type PayWait = NonNullable<MoneyPageQuery['myPayments'][number]['whyItWaits']>;

/** What the sentences about a member's own money are made of. */
export interface MyMoney {
  readonly state: string;
  readonly payBy: string;
  readonly payOn?: string | null;
  readonly paidOn?: string | null;
  readonly late: boolean;
  readonly whyItWaits?: PayWait | null;
  readonly waitsUntil?: string | null;
}

/** Neither there nor declined: money that is still to come. */
export function isToCome({ state }: Pick<MyMoney, 'state'>): boolean {
  return state !== 'paid' && state !== 'declined-by-member';
}
