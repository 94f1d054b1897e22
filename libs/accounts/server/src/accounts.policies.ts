import { memberRoles } from '@alongside/accounts/rules';
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
    says: 'Coordinators beside any young person, social workers and personal advisers beside those they are confirmed to work with; the young person opens it themselves',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'social-worker') && actor.lookingAlongId === undefined,
  }),
  definePolicy({
    name: 'accounts.offer-support',
    proof: 'fresh',
    says: 'The same, who have just proved who they are: they begin it and say who is there',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'social-worker') && actor.lookingAlongId === undefined,
  }),
  definePolicy({
    name: 'accounts.own-ways-in',
    notWhileSupported: true,
    says: 'Each person, their own apps and keys; not on the device of somebody who sits beside them',
    allows: ({ actor }) => actor.kind === 'person',
  }),
  definePolicy({
    name: 'accounts.hand-out-ways-in',
    proof: 'fresh',
    says: 'Coordinators, for people who take part and cannot help themselves: a card, a number for codes',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
  definePolicy({
    name: 'accounts.see-ways-in',
    says: 'Coordinators for people who take part, administrators for those who work here: how many devices and proofs, not which',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'administrator'),
  }),
  definePolicy({
    name: 'accounts.end-ways-in',
    proof: 'fresh',
    says: 'Coordinators for people who take part, administrators for those who work here, never their own: when a phone was lost or stolen',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'administrator'),
  }),
  definePolicy({
    name: 'accounts.let-add-proof',
    proof: 'fresh',
    says: 'Administrators, for a colleague who has no app and no key and whom they made sure of; never for themselves',
    allows: ({ actor }) => hasRole(actor, 'administrator'),
  }),
  definePolicy({ name: 'accounts.colleagues', says: 'Administrators: who has a work account', allows: ({ actor }) => hasRole(actor, 'administrator') }),
  definePolicy({
    name: 'accounts.change-own-email',
    says: 'Each person, for their own address: after a second proof where they have one, else with a code from before or the team’s word, and not on a device that somebody lent them',
    allows: ({ actor }) => actor.kind === 'person' && actor.lookingAlongId === undefined,
  }),
  definePolicy({
    name: 'accounts.emails-to-ring',
    says: 'Coordinators: whose new address waits until somebody has made sure that it is them',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
  definePolicy({
    name: 'accounts.set-work-phone',
    proof: 'fresh',
    says: 'Those who may be asked when something cannot wait, and those who meet families, for when they work alone: their own number',
    allows: ({ actor }) => hasRole(actor, 'service-lead', 'safeguarding-lead', 'coordinator', 'supporter', 'social-worker') && actor.lookingAlongId === undefined,
  }),
  definePolicy({
    name: 'accounts.change-colleagues',
    proof: 'fresh',
    says: 'Administrators: who works here and what they may do, never what they may do themselves',
    allows: ({ actor }) => hasRole(actor, 'administrator'),
  }),
  definePolicy({
    name: 'accounts.waiting-roles',
    says: 'Administrators and service leads: roles with power that wait for a second word',
    allows: ({ actor }) => hasRole(actor, 'administrator', 'service-lead'),
  }),
  definePolicy({
    name: 'accounts.answer-waiting-roles',
    proof: 'fresh',
    says: 'A second administrator, or a service lead while there is none; whoever asked may only take it back',
    allows: ({ actor }) => hasRole(actor, 'administrator', 'service-lead'),
  }),
  definePolicy({
    name: 'accounts.offer-look-along',
    notWhileSupported: true,
    says: 'People who take part and those who look after them, for their own pages',
    allows: ({ actor }) => hasRole(actor, ...memberRoles) && actor.lookingAlongId === undefined,
  }),
  definePolicy({
    name: 'accounts.look-along',
    says: 'Coordinators, at the pages of somebody who lets them in with a code',
    allows: ({ actor }) => hasRole(actor, 'coordinator') && actor.lookingAlongId === undefined,
  }),
  definePolicy({
    name: 'accounts.stop-looking-along',
    says: 'Whoever looks along, and the person who let them in',
    whileLookingAlong: true,
    allows: ({ actor }) => actor.kind === 'person',
  }),
  definePolicy({
    name: 'accounts.who-sees',
    says: 'The data protection officer, administrators, and coordinators who are asked for it: who sees which field, and who may change it',
    allows: ({ actor }) => hasRole(actor, 'dpo', 'administrator', 'coordinator'),
  }),
  definePolicy({
    name: 'accounts.permissions',
    says: 'The data protection officer and administrators: the list of all rules',
    allows: ({ actor }) => hasRole(actor, 'dpo', 'administrator'),
  }),
];
