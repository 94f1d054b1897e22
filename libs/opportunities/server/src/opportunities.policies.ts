import { hasRole } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

export const opportunitiesPolicies = [
  definePolicy({
    name: 'opportunities.plan',
    ofAsker: true,
    says: 'Coordinators: see every date and who was asked, invite, confirm, keep the register',
    allows: ({ actor }) => actor.kind === 'person' && hasRole(actor, 'coordinator'),
  }),
  definePolicy({
    name: 'opportunities.childs-day',
    says: 'People who look after a child: how their own child comes to a date and goes home; not where telling is not safe',
    allows: ({ actor }) => actor.kind === 'person' && hasRole(actor, 'guardian'),
  }),
  definePolicy({
    name: 'opportunities.run-date',
    says: 'Coordinators, and whoever runs the date: what has to be known there of those who come',
    allows: ({ actor, subject }) =>
      actor.kind === 'person' && (hasRole(actor, 'coordinator') || (actor.personId !== null && ((subject as { readonly runBy?: readonly string[] } | undefined)?.runBy ?? []).includes(actor.personId))),
  }),
  definePolicy({
    name: 'opportunities.see-safety-plan',
    says: 'Coordinators and service leads: what could go wrong on a date with young people, and what is done about it',
    allows: ({ actor }) => actor.kind === 'person' && hasRole(actor, 'coordinator', 'service-lead'),
  }),
  definePolicy({
    name: 'opportunities.sign-safety-plan',
    proof: 'fresh',
    says: 'Service leads, who sign what somebody else wrote',
    allows: ({ actor }) => actor.kind === 'person' && hasRole(actor, 'service-lead'),
  }),
];
