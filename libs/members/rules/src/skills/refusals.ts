/** Every "no" of the skills book. Each has its plain sentence in the kit. */
export const skillsRefusals = [
  'NOTHING_TO_TAKE', 'REFERENCE_AGREED', 'REFERENCE_GONE', 'REFERENCE_NOT_AGREED', 'REFERENCE_TELLS_OF_CARE', 'SKILL_TWICE', 'STEP_ANSWERED', 'STEP_IS_THIS', 'STEP_OFFERED_ALREADY', 'TOO_MANY_SKILLS',
] as const;

export type SkillsRefusal = (typeof skillsRefusals)[number];
