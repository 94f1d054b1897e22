import type { WithoutPeople } from '@alongside/platform/personal-data';

export const impactWithoutPeople: WithoutPeople = {
  'impact.impact_report': 'Figures that can be traced to nobody.',
};
