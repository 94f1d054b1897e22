import { unbroken } from './unbroken';

/** As it is written, but never broken: "01253 477299". A number kept without spaces gets those people read by. */
export function phone(number: string): string {
  return unbroken(number.replace(/^(07\d{3})(\d{3})(\d{3})$/, '$1 $2 $3').replace(/^(01\d{3})(\d{6})$/, '$1 $2'));
}

/** Only what a phone dials. */
export function phoneLink(number: string): string {
  return number.replace(/[^\d+]/g, '');
}
