import { pence, Refusal, type Pence } from '@alongside/kernel';

/** What one Bacs item can carry: £20,000,000. */
const MOST = 20_000_000_00;

/** At least a penny, at most what a bank file can carry. Throws Refusal AMOUNT_NOT_WHOLE_PENCE or AMOUNT_OUT_OF_RANGE. */
export function payableAmount(amount: number, field = 'amountPence'): Pence {
  const whole = pence(amount);
  if (whole < 1 || whole > MOST) throw new Refusal('AMOUNT_OUT_OF_RANGE', field);
  return whole;
}
