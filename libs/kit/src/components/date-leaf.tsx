import { leafParts } from '../words/days';

/** One yellow leaf a page: the day the page is about. Days in lists are `quiet`. */
export function DateLeaf({ date, quiet = false }: { date: string; quiet?: boolean }) {
  const { weekday, day, month } = leafParts(date);
  return <time className={quiet ? 'leaf leaf-quiet' : 'leaf'} dateTime={date}>{weekday} <b>{day}</b> {month}</time>;
}
