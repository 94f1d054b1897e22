import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

const staff = ['coordinator', 'supporter', 'hr', 'hiring-manager', 'social-worker', 'learner', 'service-lead'] as const;

export const trainingPolicies = [
  definePolicy({ name: 'training.read', says: 'Trainers and people who work for the council', allows: ({ actor }) => hasRole(actor, 'trainer', ...staff) }),
  definePolicy({ name: 'training.learn', says: 'People who work for the council, each for themselves', allows: ({ actor }) => hasRole(actor, ...staff) }),
  definePolicy({ name: 'training.plan', says: 'Coordinators', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
];
