import { minutesBetween, type ClockTime } from '@alongside/kernel';

/** The council's rates a panel is paid by; each includes getting ready. */
export const payTiers = ['two-hours', 'half-day', 'full-day'] as const;
export type PayTier = (typeof payTiers)[number];

const ABOUT_TWO_HOURS = 150;
const HALF_DAY = 240;

export function payTier(startsAt: ClockTime, endsAt: ClockTime): PayTier {
  const minutes = minutesBetween(startsAt, endsAt);
  if (minutes <= ABOUT_TWO_HOURS) return 'two-hours';
  return minutes <= HALF_DAY ? 'half-day' : 'full-day';
}
