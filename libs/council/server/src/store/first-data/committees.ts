export const committees = [
  { code: 'cyp-scrutiny', name: 'Children and Young People’s Scrutiny Committee' },
] as const;

/** The Council Plan that was seen ran to 2024; the next plan's priorities are new rows with a from of their own. */
export const priorities = [
  { code: 'communities', text: 'Communities: Creating stronger communities and increasing resilience', from: '2019-01-01', to: null, source: 'Council Plan to 2024, as quoted in the committee report of 27 March 2024; confirm the current plan.' },
] as const;

/** The order of a committee report is fixed; an empty section says "None" and is never left out. */
export const reportSections = [
  'Purpose of the report', 'Recommendation(s)', 'Reason for recommendation(s)', 'Other alternative options to be considered', 'Council priority',
  'Background and key information', 'List of appendices', 'Financial considerations', 'Legal considerations', 'Risk management considerations',
  'Equalities considerations and the impact of this decision for our children and young people', 'Sustainability, climate change and environmental considerations',
  'Internal/external consultation undertaken', 'Background papers',
] as const;

/** Questions with a yes or a no that belong to a section. */
export const reportQuestions = [
  { section: 3, number: '3.2', question: 'Is the recommendation contrary to a plan or strategy approved by the Council?' },
  { section: 3, number: '3.3', question: 'Is the recommendation in accordance with the Council’s approved budget?' },
  { section: 6, number: '6.x', question: 'Does the information submitted include any exempt information?' },
] as const;
