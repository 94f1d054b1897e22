/** The lines of the council's rate card, `pay.rate.<tier>`. */
export const payTiers = ['task', 'hour', 'two-hours', 'half-day', 'full-day', 'full-day-prepared'] as const;
export type PayTier = (typeof payTiers)[number];

const longest: readonly (readonly [PayTier, number])[] = [['task', 30], ['hour', 60], ['two-hours', 150], ['half-day', 240]];

/** The line a length of time falls in, when nobody chose one: never less than the time given. */
export function payTierFor(minutes: number): PayTier {
  return longest.find(([, most]) => minutes <= most)?.[0] ?? 'full-day';
}
