import { clockTimeOf, pence } from '@alongside/kernel';
import { clock, poundsAndPence } from '@alongside/kit';

/** A value the way people say it: £27.50, 9pm, 10 working days. */
export function shownValue({ value, unit }: { value: string; unit: string }): string {
  if (unit === 'pence') return poundsAndPence(pence(Number(value)));
  if (unit === 'percent') return `${value}%`;
  if (unit === 'time') return clock(clockTimeOf(value));
  if (unit === 'choice' || unit === 'count' || unit === 'age') return value;
  return `${value} ${unit}`;
}
