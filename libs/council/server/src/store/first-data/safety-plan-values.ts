import { row, type PolicyRow } from './policy-row';

const needed = { section: 'safety', unit: 'choice', source: 'Our first guess: what is not done in our own rooms by our own routine is thought through first. The council confirms.' };

/** Which kinds of dates need a plan to keep young people safe, signed by a manager, before any of them is asked. */
export const safetyPlanValues: readonly PolicyRow[] = [
  row(needed, 'safety.plan.panel', 'A panel with young people needs a signed safety plan', 'no'),
  row(needed, 'safety.plan.training', 'A training with young people needs a signed safety plan', 'no'),
  row(needed, 'safety.plan.project', 'A project day with young people needs a signed safety plan', 'yes'),
  row(needed, 'safety.plan.meeting', 'A meeting with young people needs a signed safety plan', 'no'),
];
