import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const membersPolicies = [
  definePolicy({ name: 'members.coordinate', says: 'Coordinators', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({
    name: 'members.read',
    says: 'The member themself, and coordinators',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator') || (actor.personId !== null && (subject as { id?: string } | undefined)?.id === actor.personId),
  }),
];
