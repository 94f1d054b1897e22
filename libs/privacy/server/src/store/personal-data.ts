import type { WithoutPeople } from '@alongside/platform/personal-data';

export const privacyWithoutPeople: WithoutPeople = {
  'privacy.retention_rule': 'How long we keep what.',
};
