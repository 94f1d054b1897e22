import { id, wholeNumber } from '@alongside/kernel';

import type { Page } from '../store/payment-lines.read';

const MOST = 100;

/** Throws Refusal NUMBER_NOT_WHOLE, NUMBER_OUT_OF_RANGE or NOT_FOUND. */
export function pageOf(first: number, after: string | null): Page {
  return { first: wholeNumber(first, 'first', 1, MOST), after: after === null ? null : id<'Payment'>(after) };
}
