import { addDays, ageOn, plainDate, weekdayOf, type PlainDate } from '@alongside/kernel';

/** The last Friday in June. */
function schoolLeavingDay(year: number): PlainDate {
  let day = plainDate(`${year}-06-30`);
  while (weekdayOf(day) !== 'Friday') day = addDays(day, -1);
  return day;
}

/** Compulsory school age ends on the last Friday in June of the school year (1 September to 31 August) in which somebody turns 16. */
export function isOfSchoolAge(born: PlainDate, on: PlainDate): boolean {
  if (ageOn(born, on) < 5) return false;
  const sixteenIn = Number(born.slice(0, 4)) + 16;
  const endsIn = born.slice(5) >= '09-01' ? sixteenIn + 1 : sixteenIn;
  return on <= schoolLeavingDay(endsIn);
}
