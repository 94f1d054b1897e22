/** Jobs people were chosen for. The first words are what members read. */
export const panelRoles = [
  'Social Worker, Supporting Families', 'Family Support Worker', 'Personal Adviser, Moving On', 'Independent Reviewing Officer', 'Youth Worker',
  'Family Hub Manager', 'Residential Care Worker', 'Senior Social Worker, Fostering', 'Early Help Coordinator', 'Family Time Supervisor',
  'Practice Lead, Family Safeguarding', 'Advocacy Officer', 'Education Adviser, Our Children', 'Receptionist, Family Hub', 'Domestic Abuse Worker',
  'Head of Fostering', 'Contact Centre Manager', 'Participation Officer', 'Speech and Language Link Worker', 'Deputy Manager, Children’s Home',
] as const;

/** Said by those who decided otherwise than the panel; the members read it. */
export const reasonsToOverride = [
  'The person you liked best did not have a registration we must ask for.',
  'The references of the first person did not agree with what we were told.',
  'Two people scored the same with us, and one had done this job before.',
] as const;
