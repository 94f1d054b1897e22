import { row, type PolicyRow } from './policy-row';

/** How long the answer of a deed that must happen once is kept, in case it is asked for again. */
export const answerValues: readonly PolicyRow[] = [
  row({ section: 'retention', unit: 'days', source: 'Our choice: a page asks again within minutes, a phone that was off within days. The council confirms.' }, 'platform.answers_kept_days', 'Days for which the answer of a deed that must happen once is kept', 7),
];
