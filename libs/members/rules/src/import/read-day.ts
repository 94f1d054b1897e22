import { addDays, parsePlainDate, plainDate, Refusal, type PlainDate } from '@alongside/kernel';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SERIAL_ZERO = plainDate('1899-12-30');
/** "2011" is a year somebody knows no more of; as a serial it would be a day of 1905. */
const YEAR_ALONE = /^(19\d\d|20\d\d|2100)(\.0+)?$/;
/** 1 March 1900, before which Excel counts a day that never was, to 2100. */
const FIRST_SERIAL = 61;
const LAST_SERIAL = 73_050;

/**
 * A day as people in the UK write it: 3/4/2011 is 3 April. Also 2011-04-03, 3 April 2011, 3-Apr-2011, and the bare number a
 * spreadsheet keeps for a day. Null for an empty cell. Throws Refusal DATE_YEAR_ALONE, DATE_NOT_REAL, DATE_YEAR_SHORT, DATE_NOT_UNDERSTOOD.
 */
export function readDay(cell: string, field: string): PlainDate | null {
  const text = cell.trim().toLowerCase();
  if (text === '') return null;
  if (YEAR_ALONE.test(text)) throw new Refusal('DATE_YEAR_ALONE', field);
  const serial = /^\d{2,5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return addDays(SERIAL_ZERO, serial);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3], field);
  const parts = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{2,4})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(text);
  if (!parts) throw new Refusal('DATE_NOT_UNDERSTOOD', field);
  const [, dayPart, monthPart = '', year = ''] = parts;
  if (year.length < 4) throw new Refusal('DATE_YEAR_SHORT', field);
  return day(year, /^\d/.test(monthPart) ? monthPart : monthNumber(monthPart, field), dayPart, field);
}

function monthNumber(word: string, field: string): string {
  const index = months.indexOf(word.slice(0, 3));
  if (index < 0) throw new Refusal('DATE_NOT_UNDERSTOOD', field);
  return String(index + 1);
}

function day(year: string | undefined, month: string | undefined, dayOfMonth: string | undefined, field: string): PlainDate {
  const found = parsePlainDate(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
  if (found === null) throw new Refusal('DATE_NOT_REAL', field);
  return found;
}
