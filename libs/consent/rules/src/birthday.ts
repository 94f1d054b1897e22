import { ageOn, type PlainDate } from '@alongside/kernel';

/** The day somebody becomes this old: born on 29 February, it is 1 March in years without one. */
export function birthdayAt(bornOn: PlainDate, age: number): PlainDate {
  const year = String(Number(bornOn.slice(0, 4)) + age).padStart(4, '0');
  const same = `${year}${bornOn.slice(4)}` as PlainDate;
  return bornOn.endsWith('-02-29') && !isLeap(Number(year)) ? (`${year}-03-01` as PlainDate) : same;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function isOfAge(bornOn: PlainDate | null, on: PlainDate, age: number): boolean {
  return bornOn !== null && ageOn(bornOn, on) >= age;
}
