import { pence, Refusal, type Pence } from '@alongside/kernel';

/** What the council pays for each kind of effort on one day: tier → amount. */
export type RateCard = ReadonlyMap<string, Pence>;

const PREFIX = 'pay.rate.';

/** How long each tier of the card is meant for, shortest first. */
const tierMinutes = [['task', 30], ['hour', 60], ['two-hours', 120], ['half-day', 240], ['full-day', 12 * 60]] as const;

/** From the council's policy values that held on the day. */
export function rateCard(values: readonly { readonly code: string; readonly value: string }[]): RateCard {
  return new Map(values.filter(({ code }) => code.startsWith(PREFIX)).map(({ code, value }) => [code.slice(PREFIX.length), pence(Number(value))]));
}

/**
 * The tier that was named; work without a tier of its own is paid by its length. Somebody who was not there is paid nothing.
 * Throws Refusal NO_RATE when the card of that day has no such tier.
 */
export function promisedPay(card: RateCard, payTier: string, minutes: number): Pence {
  if (minutes <= 0) return pence(0);
  const tier = card.has(payTier) ? payTier : tierMinutes.find(([, most]) => minutes <= most)?.[0];
  const rate = tier === undefined ? undefined : card.get(tier);
  if (rate === undefined) throw new Refusal('NO_RATE', 'payTier', { payTier });
  return rate;
}

/** A promise is a floor: a card that fell since the offer takes nothing away, a card that rose is paid. */
export function amountOwed(onTheDay: Pence, promised: Pence | null): Pence {
  return promised !== null && promised > onTheDay ? promised : onTheDay;
}
