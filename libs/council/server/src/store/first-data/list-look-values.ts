import { row, type PolicyRow } from './policy-row';

const source = 'Our first guess at what is worth a question; the data protection officer confirms after three months of use.';

/** From how many people on the lists somebody turned the pages of are worth a question. */
export const listLookValues: readonly PolicyRow[] = [
  row({ section: 'who looks', unit: 'people', source }, 'looks.listed_an_hour', 'One person opens lists that name this many people within an hour', 100),
];
