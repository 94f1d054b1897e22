import { Refusal } from './refusal';

/** A whole number of pence, GBP. Never pounds, never a fraction. */
export type Pence = number & { readonly __unit: 'pence' };

/** Marks a whole number as pence. Throws Refusal AMOUNT_NOT_WHOLE_PENCE for fractions, NaN and unsafe sizes. */
export function pence(amount: number): Pence {
  if (!Number.isSafeInteger(amount)) throw new Refusal('AMOUNT_NOT_WHOLE_PENCE');
  return amount as Pence;
}

export function addPence(...amounts: readonly Pence[]): Pence {
  return pence(amounts.reduce((total, amount) => total + amount, 0));
}

/** "£52.50"; whole pounds lose their pence: "£45". */
export function formatPounds(amount: Pence): string {
  const sign = amount < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(amount) / 100).toLocaleString('en-GB');
  const rest = Math.abs(amount) % 100;
  return `${sign}£${whole}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** Reads what a person typed ("£52.50", "52.5", "1,200") as pence, or null when it is not an amount of money. */
export function parsePounds(text: string): Pence | null {
  const plain = text.replace(/[£,\s]/g, '');
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return null;
  const [pounds = '0', rest = ''] = plain.split('.');
  return pence(Number(pounds) * 100 + Number(rest.padEnd(2, '0')));
}
