import type { WithoutPeople } from '@alongside/platform/personal-data';

export const panelsWithoutPeople: WithoutPeople = {
  'panels.interview_panel': 'Panels, as HR asked for them; who sat is a booking.',
};
