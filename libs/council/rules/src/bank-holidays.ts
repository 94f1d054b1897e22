import { addDays, weekdayOf, type PlainDate } from '@alongside/kernel';

export interface BankHoliday {
  readonly day: PlainDate;
  readonly name: string;
}

/** The bank holidays of England and Wales in a year, as the law has them; a day given once is added by the council. One that falls on a weekend is kept on the next working day. */
export function bankHolidaysOf(year: number): readonly BankHoliday[] {
  const at = (monthAndDay: string) => `${String(year).padStart(4, '0')}-${monthAndDay}` as PlainDate;
  const easter = easterOf(year);
  const fixed = [{ day: at('01-01'), name: 'New Year’s Day' }, { day: at('12-25'), name: 'Christmas Day' }, { day: at('12-26'), name: 'Boxing Day' }];
  const days: BankHoliday[] = [
    { day: addDays(easter, -2), name: 'Good Friday' }, { day: addDays(easter, 1), name: 'Easter Monday' },
    { day: mondayFrom(at('05-01')), name: 'Early May' }, { day: mondayFrom(at('05-25')), name: 'Spring' }, { day: mondayFrom(at('08-25')), name: 'Summer' },
    ...fixed.filter(({ day }) => !isWeekend(day)),
  ];
  const taken = new Set<string>(days.map(({ day }) => day));
  for (const { day, name } of fixed.filter((one) => isWeekend(one.day))) {
    let instead = day;
    while (isWeekend(instead) || taken.has(instead)) instead = addDays(instead, 1);
    taken.add(instead);
    days.push({ day: instead, name: `${name} (in its place)` });
  }
  return days.sort((one, other) => one.day.localeCompare(other.day));
}

function isWeekend(day: PlainDate): boolean {
  return ['Saturday', 'Sunday'].includes(weekdayOf(day));
}

/** The first Monday on or after a day. */
function mondayFrom(day: PlainDate): PlainDate {
  let monday = day;
  while (weekdayOf(monday) !== 'Monday') monday = addDays(monday, 1);
  return monday;
}

/** Easter Sunday of the Gregorian calendar, by the tables of the church as Meeus, Jones and Butcher wrote them. */
function easterOf(year: number): PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${String((sum % 31) + 1).padStart(2, '0')}` as PlainDate;
}
