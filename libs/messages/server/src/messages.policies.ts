import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const messagesPolicies = [
  definePolicy({
    name: 'messages.deliveries',
    says: 'Coordinators see what was sent to whom and when, never the words',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
  definePolicy({
    name: 'messages.sent',
    says: 'Each person, what was sent to them; coordinators, what was sent to whom and when, never the words',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator') || (actor.personId !== null && (subject as { readonly toPersonId?: string } | undefined)?.toPersonId === actor.personId),
  }),
  definePolicy({
    name: 'messages.letters',
    says: 'Coordinators print and post the letters of those for whom letters are the safe way; each look at an address is recorded',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
  definePolicy({
    name: 'messages.print-letters', proof: 'fresh',
    says: 'Coordinators, once they have proved who they are: home addresses and private links leave on paper',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
  definePolicy({
    name: 'messages.waiting',
    says: 'Administrators and coordinators see how much waits to be sent, as counts',
    allows: ({ actor }) => hasRole(actor, 'administrator', 'coordinator'),
  }),
];
