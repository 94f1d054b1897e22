import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const voicePolicies = [
  definePolicy({
    name: 'voice.say',
    says: 'Members for themselves; coordinators, to write down what a member said',
    allows: ({ actor }) => hasRole(actor, 'parent-carer', 'young-person', 'coordinator'),
  }),
  definePolicy({
    name: 'voice.own',
    says: 'The person who said it',
    allows: ({ actor, subject }) => actor.personId !== null && (subject as { memberId?: string } | undefined)?.memberId === actor.personId,
  }),
  definePolicy({
    name: 'voice.promises',
    says: 'Coordinators and service leads, who keep promises',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'service-lead'),
  }),
];
