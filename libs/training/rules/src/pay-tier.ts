import { minutesBetween, type ClockTime } from '@alongside/kernel';

export const payTiers = ['hour', 'two-hours', 'half-day', 'full-day'] as const;
/** The council's rates that teaching is paid by. */
export type PayTier = (typeof payTiers)[number];

const upTo: readonly (readonly [PayTier, number])[] = [['hour', 60], ['two-hours', 120], ['half-day', 240]];

export function payTier(startsAt: ClockTime, endsAt: ClockTime): PayTier {
  const minutes = minutesBetween(startsAt, endsAt);
  return upTo.find(([, most]) => minutes <= most)?.[0] ?? 'full-day';
}
