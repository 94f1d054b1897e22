import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const impactPolicies = [
  definePolicy({
    name: 'impact.read-published',
    says: 'Councillors, democratic services, and the staff who work with the network: published figures only',
    allows: ({ actor }) => hasRole(actor, 'councillor', 'democratic-services', 'coordinator', 'service-lead', 'hr', 'administrator', 'dpo'),
  }),
  definePolicy({
    name: 'impact.prepare',
    says: 'Coordinators and service leads',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'service-lead'),
  }),
];
