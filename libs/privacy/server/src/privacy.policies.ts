import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const privacyPolicies = [
  definePolicy({
    name: 'privacy.own-looks',
    says: 'Each person about herself or himself; the data protection officer about anybody',
    allows: ({ actor, subject, args }) => {
      const about = (subject as { personId?: string } | undefined)?.personId ?? args.memberId ?? actor.personId;
      return actor.kind === 'person' && (about === actor.personId || hasRole(actor, 'dpo'));
    },
  }),
  definePolicy({
    name: 'privacy.ask-about-oneself',
    notWhileSupported: true,
    says: 'Each person about herself or himself: a copy of everything, or to be forgotten; not on the device of somebody who sits beside them',
    allows: ({ actor }) => actor.kind === 'person',
  }),
  definePolicy({
    name: 'privacy.log',
    says: 'The data protection officer only: everything that happened and who did it',
    allows: ({ actor }) => hasRole(actor, 'dpo'),
  }),
  definePolicy({
    name: 'privacy.copies',
    says: 'The data protection officer: who asked for a copy of what we hold; what is in it only where it was made for somebody who cannot sign in',
    proof: 'fresh',
    allows: ({ actor }) => hasRole(actor, 'dpo'),
  }),
  definePolicy({
    name: 'privacy.find-people',
    says: 'The data protection officer: who is meant, by a part of a name, before a record is held or a copy made for somebody',
    allows: ({ actor }) => hasRole(actor, 'dpo'),
  }),
  definePolicy({
    name: 'privacy.letting-go',
    says: 'The data protection officer: what is let go, and what is held',
    proof: 'fresh',
    allows: ({ actor }) => hasRole(actor, 'dpo'),
  }),
];
