/** Looking that is worth a question. None of it is an accusation: each has honest reasons too. */
export const anomalyCodes = ['many-people-in-an-hour', 'many-listed-in-an-hour', 'at-night', 'nothing-to-do-with', 'looked-at-by-many'] as const;

export type AnomalyCode = (typeof anomalyCodes)[number];

export interface AnomalyRule {
  readonly code: AnomalyCode;
  /** The council's values that the rule counts with. */
  readonly values: readonly string[];
}

export const anomalyRules: readonly AnomalyRule[] = [
  { code: 'many-people-in-an-hour', values: ['looks.people_an_hour'] },
  { code: 'many-listed-in-an-hour', values: ['looks.listed_an_hour'] },
  { code: 'at-night', values: ['looks.night_from', 'looks.night_until'] },
  { code: 'nothing-to-do-with', values: ['looks.reason_days'] },
  { code: 'looked-at-by-many', values: ['looks.lookers_a_day'] },
];
