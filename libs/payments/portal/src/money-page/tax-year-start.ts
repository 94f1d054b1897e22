/** The 6 April before a day, or that day itself. */
export function taxYearStart(day: string): string {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '04-06' ? `${year}-04-06` : `${year - 1}-04-06`;
}
