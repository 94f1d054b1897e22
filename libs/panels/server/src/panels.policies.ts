import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const panelsPolicies = [
  definePolicy({
    name: 'panels.ask',
    proof: 'fresh',
    says: 'HR and hiring managers',
    allows: ({ actor }) => hasRole(actor, 'hr', 'hiring-manager'),
  }),
  definePolicy({
    name: 'panels.read',
    says: 'HR and hiring managers, their own requests; coordinators, all of them',
    allows: ({ actor }) => hasRole(actor, 'hr', 'hiring-manager', 'coordinator'),
  }),
  definePolicy({
    name: 'panels.agree',
    says: 'Coordinators',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
];
