import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

interface Concerned {
  readonly memberId: string;
  readonly guardianIds: readonly string[];
}

export const consentPolicies = [
  definePolicy({ name: 'consent.coordinate', says: 'Coordinators', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({ name: 'consent.answer', says: 'People who look after somebody, for that person', allows: ({ actor }) => hasRole(actor, 'guardian') }),
  definePolicy({
    name: 'consent.concerned',
    says: 'The young person, the people who look after them, and coordinators',
    allows: ({ actor, subject }) => {
      const { memberId, guardianIds } = (subject ?? {}) as Partial<Concerned>;
      if (hasRole(actor, 'coordinator')) return true;
      return actor.personId !== null && (memberId === actor.personId || (guardianIds ?? []).includes(actor.personId));
    },
  }),
];
