import { leafParts, unbroken } from '@alongside/kit';

/** "18 Nov", for tables. */
export function briefDay(date: string): string {
  const { day, month } = leafParts(date);
  return unbroken(`${day} ${month}`);
}
