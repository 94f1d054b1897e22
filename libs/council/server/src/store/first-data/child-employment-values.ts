import { row, type PolicyRow } from './policy-row';

const kept = { section: 'child-employment', unit: 'choice', source: 'Nobody has decided it yet: the council’s child employment officer does. Until then no money goes to people of school age for it.' };

/** Each kind of work we know. One that is not here counts as not decided. */
const kinds = [['interview-panel', 'Sitting on an interview panel'], ['teaching', 'Teaching at a training'], ['planning', 'Planning days and projects'], ['meeting', 'Meetings']] as const;

export const childEmploymentValues: readonly PolicyRow[] = kinds.map(([activity, label]) => row(kept, `child.employment.${activity}`, `${label}: for people of school age`, 'pending'));
