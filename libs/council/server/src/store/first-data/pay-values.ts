import { row, type PolicyRow } from './policy-row';

const before = { section: 'pay', unit: 'pence', source: 'NIHR payment guidance v1.6, August 2024. A placeholder until the council sets its own card.' };
const uplift = { section: 'pay', unit: 'pence', source: 'NIHR rates raised by a tenth from 16 December 2025; tiers worked out from the published range £13.80 to £495, confirm them.' };
const design = { section: 'pay', unit: 'working days', source: 'Our target; councils of this kind took four to six weeks. The council confirms.' };
const bands = { section: 'pay', unit: 'percent', source: 'No national rule seen; our proposal, the council confirms.' };

const UNTIL = '2025-12-15';
const SINCE = '2025-12-16';

const tiers: readonly (readonly [string, string, number, number])[] = [
  ['pay.rate.task', 'A task of about 30 minutes', 1250, 1380],
  ['pay.rate.hour', 'About an hour, nothing to prepare', 2500, 2750],
  ['pay.rate.two-hours', 'About two hours, with some preparation', 5000, 5500],
  ['pay.rate.half-day', 'Half a day', 7500, 8250],
  ['pay.rate.full-day', 'A full day', 15000, 16500],
  ['pay.rate.full-day-prepared', 'A full day with a lot of preparation', 30000, 33000],
];

export const payValues: readonly PolicyRow[] = [
  ...tiers.flatMap(([code, label, old, now]) => [row(before, code, label, old, '2024-01-01', UNTIL), row(uplift, code, label, now, SINCE)]),
  row(uplift, 'pay.rate.highest', 'The top of the published range', 49500, SINCE),
  row(design, 'pay.sla_days', 'Pay by: working days after the session', 10),
  row(design, 'pay.sla_amber_days', 'Late: a coordinator is told', 15),
  row(design, 'pay.sla_red_days', 'Very late: the service lead is told', 20),
  row({ ...design, unit: 'days', source: 'The usual legal limit for undisputed public-sector invoices.' }, 'pay.legal_days', 'Days in which undisputed sums are due', 30),
  row(bands, 'pay.cancel.by_us.week_percent', 'We cancel 7 days ahead or more', 0),
  row(bands, 'pay.cancel.by_us.days_percent', 'We cancel 2 to 7 days ahead', 50),
  row(bands, 'pay.cancel.by_us.late_percent', 'We cancel within 48 hours or on arrival', 100),
  row({ section: 'pay', unit: 'pence', source: 'Bacs Standard 18, the most for one item.' }, 'bank.bacs.most', 'The most one Bacs payment can carry', 2_000_000_000),
  row({ section: 'pay', unit: 'pence', source: 'Faster Payments limit since 8 February 2022.' }, 'bank.faster.most', 'The most one Faster Payment can carry', 100_000_000, '2022-02-08'),
  row({ section: 'pay', unit: 'days', source: 'Our choice, so that a stolen sign-in cannot empty a pay run; the council confirms.' }, 'bank.cool_off_days', 'A changed bank account waits before it is paid to', 3),
];
