import { row, type PolicyRow } from './policy-row';

const signed = { section: 'safety', unit: 'choice', source: 'Our first guess: what is not done in our own rooms by our own routine is thought through before anybody is asked. The council confirms.' };

/** Every date with somebody under age has a plan to keep them safe (adr 0052). When a manager has signed it at the latest: before anybody under age is asked (asking), or before anybody under age is counted on (counting). */
export const safetyPlanValues: readonly PolicyRow[] = [
  row(signed, 'safety.plan.panel', 'The safety plan of a panel with young people is signed before', 'counting'),
  row(signed, 'safety.plan.training', 'The safety plan of a training with young people is signed before', 'counting'),
  row(signed, 'safety.plan.project', 'The safety plan of a project day with young people is signed before', 'asking'),
  row(signed, 'safety.plan.meeting', 'The safety plan of a meeting with young people is signed before', 'counting'),
];
