import { row, type PolicyRow } from './policy-row';

const RULES_A = 'Children and Young Persons Act 1933 section 18 and local byelaws: in force.';
const RULES_B = 'Children’s Wellbeing and Schools Act 2026 section 28, as enacted 29 April 2026: no start date for England seen.';

/** Of both sets what is tighter is kept, whichever of them holds: see `YoungLimits`. */
type Limit = readonly [string, string, string, string | number, string | number];

const limits: readonly Limit[] = [
  ['least_age', 'Youngest age for paid activity', 'age', 13, 14],
  ['earliest', 'Not before', 'time', '07:00', '07:00'],
  ['latest', 'Not after', 'time', '19:00', '20:00'],
  ['school_day_hours', 'Hours on a school day', 'hours', 2, 2],
  ['school_week_hours', 'Hours in a school week', 'hours', 12, 12],
  ['day_hours_under_15', 'Hours on a day without school, under 15', 'hours', 5, 5],
  ['day_hours_from_15', 'Hours on a day without school, 15 and over', 'hours', 8, 8],
  ['week_hours_under_15', 'Hours in a week without school, under 15', 'hours', 25, 25],
  ['week_hours_from_15', 'Hours in a week without school, 15 and over', 'hours', 35, 35],
  ['break_after_hours', 'A break of an hour after', 'hours', 4, 4],
];

const ratios: readonly (readonly [string, string, number])[] = [
  ['under_2', 'Children under 2 for each adult', 3], ['2_to_3', 'Children of 2 and 3 for each adult', 4], ['4_to_8', 'Children of 4 to 8 for each adult', 6],
  ['9_to_12', 'Children of 9 to 12 for each adult', 8], ['13_to_18', 'Young people of 13 to 18 for each adult', 10],
];
const nspcc = { section: 'children', unit: 'people', source: 'NSPCC Learning, recommended adult to child ratios, September 2023.' };
const consent = { section: 'consent', unit: 'age', source: 'Our policy on the law as it stands; the council’s legal team confirms.' };

export const childrenValues: readonly PolicyRow[] = [
  ...limits.flatMap(([code, label, unit, a, b]) => [
    row({ section: 'children', unit, source: RULES_A }, `child.a.${code}`, `${label} (rules A)`, a),
    row({ section: 'children', unit, source: RULES_B }, `child.b.${code}`, `${label} (rules B, not started)`, b),
  ]),
  row({ section: 'children', unit: 'hours', source: RULES_A }, 'child.a.sunday_hours', 'Hours on a Sunday (rules A)', 2),
  row({ section: 'children', unit: 'time', source: 'Our choice: nothing in school hours unless it is agreed; the council confirms its schools’ hours.' }, 'child.school_ends', 'School is over by', '15:30'),
  row({ section: 'children', unit: 'time', source: 'Our choice; the council confirms its schools’ hours.' }, 'child.school_starts', 'School starts at', '09:00'),
  ...ratios.map(([code, label, value]) => row(nspcc, `ratio.${code}`, label, value)),
  row(nspcc, 'ratio.least_adults', 'Adults present, at least', 2),
  row(consent, 'consent.own_from_age', 'Signs for herself or himself from', 16),
  row(consent, 'consent.adult_age', 'A guardian’s access ends on this birthday', 18),
  row({ ...consent, source: 'UK GDPR Article 8, Data Protection Act 2018 section 9.' }, 'consent.online_age', 'Own consent to an online service from', 13),
  row({ ...consent, unit: 'choice' }, 'consent.refresh_birthdays', 'Birthdays on which consent is asked again', '13,16,18'),
  row({ ...consent, unit: 'months' }, 'consent.refresh_months', 'Consent is asked again after', 24),
  row({ ...consent, unit: 'months' }, 'consent.media_months', 'Consent to pictures and stories of a looked-after child lasts', 12),
  row({ ...consent, unit: 'days', source: 'Our choice: short enough that a forgotten mail opens nothing.' }, 'consent.link_days', 'A reply link of a guardian works at most', 14),
  row({ section: 'children', unit: 'years', source: 'No legal end; re-check or Update Service.' }, 'dbs.recheck_years', 'A DBS check is looked at again after', 3),
];
