import { row, type PolicyRow } from './policy-row';

const source = 'Our choice; the council confirms.';
const around = { section: 'people around', unit: 'days', source };

/** How long what we know about the people around somebody is taken as true. */
export const aroundValues: readonly PolicyRow[] = [
  row({ ...around, source: 'Our choice, as often as a looked-after child’s plan is reviewed; the council confirms.' }, 'around.recheck_days', 'Who may say yes is checked again after', 183),
  row({ ...around, unit: 'age', source: 'Children and Social Work Act 2017 section 3: a care leaver may have a personal adviser until 25.' }, 'around.adviser_until_age', 'A personal adviser stays, if the young adult says yes, until', 25),
  row(around, 'around.supporter_days_after_18', 'A supporter stays this long after the eighteenth birthday', 92),
];
