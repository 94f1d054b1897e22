const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "1", "01", "jan", "January" → 1; null when it is no month. */
export function readMonth(typed: string): number | null {
  const text = typed.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const place = text.length < 3 ? -1 : months.indexOf(text.slice(0, 3));
  return place < 0 ? null : place + 1;
}
