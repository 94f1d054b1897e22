import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const opportunitiesPolicies = [
  definePolicy({
    name: 'opportunities.plan',
    says: 'Coordinators: see every date and who was asked, invite, confirm, keep the register',
    allows: ({ actor }) => actor.kind === 'person' && hasRole(actor, 'coordinator'),
  }),
];
