import { unbroken } from './unbroken';

/** As it is written, but never broken: "01253 477299". */
export function phone(number: string): string {
  return unbroken(number);
}

/** Only what a phone dials. */
export function phoneLink(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
