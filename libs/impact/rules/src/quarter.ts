import { addDays, Refusal, type PlainDate } from '@alongside/kernel';

/** Three months by the calendar, written `2026-Q3`. */
export type Quarter = string & { readonly __unit: 'quarter' };

/** Throws Refusal QUARTER_NOT_REAL. */
export function quarterOf(text: string, field = 'quarter'): Quarter {
  if (!/^20\d{2}-Q[1-4]$/.test(text)) throw new Refusal('QUARTER_NOT_REAL', field);
  return text as Quarter;
}

export function quarterOn(day: PlainDate): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}` as Quarter;
}

export function firstDay(quarter: Quarter): PlainDate {
  const month = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as PlainDate;
}

export function lastDay(quarter: Quarter): PlainDate {
  return addDays(firstDay(next(quarter)), -1);
}

export function next(quarter: Quarter): Quarter {
  const year = Number(quarter.slice(0, 4));
  const part = Number(quarter.slice(6));
  return (part === 4 ? `${year + 1}-Q1` : `${year}-Q${part + 1}`) as Quarter;
}

export function before(quarter: Quarter): Quarter {
  return quarterOn(addDays(firstDay(quarter), -1));
}

/** The quarter and the three before it, oldest first. */
export function fourQuartersTo(quarter: Quarter): readonly Quarter[] {
  const second = before(quarter);
  const third = before(second);
  return [before(third), third, second, quarter];
}

/** The newest quarters that are over on a day, newest first. */
export function endedQuarters(today: PlainDate, count: number): readonly Quarter[] {
  const ended: Quarter[] = [];
  for (let quarter = before(quarterOn(today)); ended.length < count; quarter = before(quarter)) ended.push(quarter);
  return ended;
}
