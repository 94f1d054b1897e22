import { hasRole, type Actor } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

const payTeam = (actor: Actor) => hasRole(actor, 'finance-checker', 'finance-approver');
/** Money leaves only by the hand of somebody who signed in with two proofs. */
const surely = (actor: Actor) => actor.assurance === 2;
const isOwn = ({ actor, subject }: { readonly actor: Actor; readonly subject: unknown }) =>
  actor.personId !== null && (subject as { readonly memberId?: string } | undefined)?.memberId === actor.personId;

export const paymentsPolicies = [
  definePolicy({
    name: 'payments.see',
    says: 'The pay team, and coordinators who follow what is late: names, days, sums and the kind of work, never its topic',
    allows: ({ actor }) => payTeam(actor) || hasRole(actor, 'coordinator'),
  }),
  definePolicy({ name: 'payments.see-account', says: 'The pay team: the last digits of an account and when it was set', allows: ({ actor }) => payTeam(actor) }),
  definePolicy({ name: 'payments.check', proof: 'fresh', says: 'Finance checkers, never for themselves', allows: ({ actor }) => hasRole(actor, 'finance-checker') }),
  definePolicy({ name: 'payments.approve', proof: 'fresh', says: 'Finance approvers who signed in with two proofs, never for themselves or what they checked', allows: ({ actor }) => hasRole(actor, 'finance-approver') && surely(actor) }),
  definePolicy({ name: 'payments.reveal', proof: 'fresh', says: 'Finance approvers who signed in with two proofs see a whole account for a reason, never their own; it is written down', allows: ({ actor }) => hasRole(actor, 'finance-approver') && surely(actor) }),
  definePolicy({ name: 'payments.see-reveals', says: 'The data protection officer reads who saw a whole account and why', allows: ({ actor }) => hasRole(actor, 'dpo') }),
  definePolicy({ name: 'payments.make-run', proof: 'fresh', says: 'Finance checkers make a pay run', allows: ({ actor }) => hasRole(actor, 'finance-checker') }),
  definePolicy({ name: 'payments.release', proof: 'fresh', says: 'Finance approvers who signed in with two proofs send a pay run that somebody else made', allows: ({ actor }) => hasRole(actor, 'finance-approver') && surely(actor) }),
  definePolicy({ name: 'payments.settle', proof: 'fresh', says: 'The pay team tells what the bank answered', allows: ({ actor }) => payTeam(actor) }),
  definePolicy({ name: 'payments.see-call-backs', says: 'Coordinators see whom to ring about changed bank details, and the number we had before; that somebody looked is recorded', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({
    name: 'payments.call-back', proof: 'fresh',
    says: 'Coordinators ring a member whose bank details were changed with one proof, by the number we had before, and say whether it was them; never for themselves',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
  definePolicy({ name: 'payments.own', says: 'Each member, her own money only', allows: isOwn }),
  definePolicy({
    name: 'payments.take-part',
    notWhileSupported: true,
    says: 'Members say how they are paid, and may take less or none; not on the device of somebody who sits beside them',
    allows: ({ actor }) => actor.kind === 'person' && hasRole(actor, 'parent-carer', 'young-person'),
  }),
  definePolicy({ name: 'payments.council-bank', proof: 'fresh', says: 'Administrators set the account the council pays from', allows: ({ actor }) => hasRole(actor, 'administrator') }),
];
