import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

interface Concerned {
  readonly memberId: string;
  readonly guardianIds: readonly string[];
}

export const consentPolicies = [
  definePolicy({ name: 'consent.coordinate', says: 'Coordinators', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({ name: 'consent.hand-out-links', proof: 'fresh', says: 'Coordinators, once they have proved who they are: a private page with which somebody answers', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
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
  definePolicy({ name: 'consent.check', proof: 'fresh', says: 'Service leads: look at what everybody would see of a young person the council looks after', allows: ({ actor }) => hasRole(actor, 'service-lead') }),
  definePolicy({ name: 'consent.take-downs', says: 'Coordinators and service leads: what has to come down', allows: ({ actor }) => hasRole(actor, 'coordinator', 'service-lead') }),
  definePolicy({ name: 'consent.forms', says: 'Coordinators and the data protection officer: the words of each form', allows: ({ actor }) => hasRole(actor, 'coordinator', 'dpo') }),
  definePolicy({ name: 'consent.translations', says: 'Coordinators, social workers, service leads and the data protection officer: a form in other languages, and as the second person who reads one', allows: ({ actor }) => hasRole(actor, 'coordinator', 'social-worker', 'service-lead', 'dpo') }),
  definePolicy({ name: 'consent.write-forms', proof: 'fresh', says: 'The data protection officer: other words for a form', allows: ({ actor }) => hasRole(actor, 'dpo') }),
  definePolicy({
    name: 'consent.understood',
    says: 'The young person, and coordinators',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator') || (actor.personId !== null && (subject as Partial<Concerned> | undefined)?.memberId === actor.personId),
  }),
  definePolicy({
    name: 'consent.said',
    says: 'The person it is about, and coordinators: what was said, with the words that were shown',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator') || (actor.personId !== null && (subject as Partial<Concerned> | undefined)?.memberId === actor.personId),
  }),
  definePolicy({
    name: 'consent.joining-said',
    says: 'Whoever came in on it, whoever said it while they look after them, and coordinators',
    allows: ({ actor, subject }) => {
      const { memberId, giverId } = (subject ?? {}) as { readonly memberId?: string; readonly giverId?: string | null };
      return hasRole(actor, 'coordinator') || (actor.personId !== null && (memberId === actor.personId || giverId === actor.personId));
    },
  }),
  definePolicy({
    name: 'consent.said-by',
    says: 'Whoever said it for a young person they look after',
    allows: ({ actor, subject }) => actor.personId !== null && (subject as { readonly giverId?: string } | undefined)?.giverId === actor.personId,
  }),
  definePolicy({
    name: 'consent.take-down',
    says: 'Coordinators and service leads, and whoever looks after that copy',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator', 'service-lead') || (actor.personId !== null && (subject as { readonly ownerId?: string } | undefined)?.ownerId === actor.personId),
  }),
  definePolicy({
    name: 'consent.wallet',
    says: 'The person it is about, those who decide beside them, coordinators, and service leads where a manager has to look first',
    allows: ({ actor, subject }) => {
      const { memberId, guardianIds, managerCheck } = (subject ?? {}) as Partial<Concerned> & { readonly managerCheck?: string };
      if (hasRole(actor, 'coordinator')) return true;
      if (hasRole(actor, 'service-lead') && (managerCheck === 'waiting' || managerCheck === 'done')) return true;
      return actor.personId !== null && (memberId === actor.personId || (guardianIds ?? []).includes(actor.personId));
    },
  }),
];
