import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const accountsPolicies = [
  definePolicy({
    name: 'accounts.self',
    says: 'Each person, about herself or himself only',
    allows: ({ actor, subject }) => actor.personId !== null && (subject as { personId?: string } | undefined)?.personId === actor.personId,
  }),
  definePolicy({
    name: 'accounts.help-sign-in',
    says: 'Coordinators, for people who have no e-mail or phone to sign in with',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
  definePolicy({
    name: 'accounts.permissions',
    says: 'The data protection officer and administrators: the list of all rules',
    allows: ({ actor }) => hasRole(actor, 'dpo', 'administrator'),
  }),
];
