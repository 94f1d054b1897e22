import { id, Refusal, type Id } from '@alongside/kernel';

const MOST = 200;

/** The lines somebody ticked. Throws Refusal NOTHING_CHOSEN, NOT_FOUND, or NUMBER_OUT_OF_RANGE for more than a page can hold. */
export function chosenPayments(ids: readonly string[]): readonly Id<'Payment'>[] {
  if (ids.length === 0) throw new Refusal('NOTHING_CHOSEN', 'ids');
  if (ids.length > MOST) throw new Refusal('NUMBER_OUT_OF_RANGE', 'ids', { least: 1, most: MOST });
  return [...new Set(ids.map((each) => id<'Payment'>(each)))];
}
