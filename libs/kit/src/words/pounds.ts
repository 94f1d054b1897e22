import { formatPounds, pence as asPence } from '@alongside/kernel';

/** "£45", "£52.50" */
export function pounds(pence: number): string {
  return formatPounds(asPence(pence));
}

/** "£45.00": in lists and tables, so that the points stand under each other. */
export function poundsAndPence(pence: number): string {
  const text = pounds(pence);
  return text.includes('.') ? text : `${text}.00`;
}
