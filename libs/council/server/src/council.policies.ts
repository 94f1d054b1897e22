import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const councilPolicies = [
  definePolicy({
    name: 'council.settings',
    says: 'Administrators, service leads and the data protection officer: the rates, limits and periods the council decided',
    allows: ({ actor }) => hasRole(actor, 'administrator', 'service-lead', 'dpo'),
  }),
  definePolicy({
    name: 'council.decides',
    proof: 'fresh',
    says: 'Administrators and the data protection officer: what the council decided about consent, children and members, from a day on, the number members ring and days off; administrators alone: whether something is child employment',
    allows: ({ actor }) => hasRole(actor, 'administrator', 'dpo'),
  }),
  definePolicy({
    name: 'council.practitioner',
    says: 'People who work with families: the numbers that are for professionals',
    allows: ({ actor }) => hasRole(actor, 'social-worker', 'supporter', 'coordinator', 'hiring-manager', 'hr', 'service-lead', 'learner', 'administrator'),
  }),
  definePolicy({
    name: 'council.keeps-house',
    proof: 'fresh',
    says: 'Administrators: whether anything is broken, and to have it done again',
    allows: ({ actor }) => hasRole(actor, 'administrator'),
  }),
];
