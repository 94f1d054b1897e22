import { row, type PolicyRow } from './policy-row';

const source = 'Our first guess at what is worth a question; the data protection officer confirms after three months of use.';
const people = { section: 'who looks', unit: 'people', source };
const hours = { section: 'who looks', unit: 'hour of the day', source };

/** When looking at people's records is worth a question. */
export const lookValues: readonly PolicyRow[] = [
  row(people, 'looks.people_an_hour', 'One person opens the records of this many people within an hour', 20),
  row(people, 'looks.lookers_a_day', 'This many people open one person’s record on a day', 5),
  row(hours, 'looks.night_from', 'Night begins, for looking at records', 22),
  row(hours, 'looks.night_until', 'Night ends, for looking at records', 6),
  row({ section: 'who looks', unit: 'days', source }, 'looks.reason_days', 'A record is opened although nothing was done with that person for this long', 90),
];
