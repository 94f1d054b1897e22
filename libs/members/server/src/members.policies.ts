import { whyNotSeeVisit, type MaySeeVisit } from '@alongside/members/rules';
import { hasRole, type Actor } from '@alongside/kernel';
import { definePolicy } from '@alongside/platform/auth';

import { meetFamilies } from './lone-colleagues';

interface Around {
  readonly memberId?: string;
  readonly workerIds?: readonly string[];
  readonly closeWorkerIds?: readonly string[];
}

const isWorker = (actor: Actor, workerIds: readonly string[] = []) => actor.personId !== null && workerIds.includes(actor.personId);

export const membersPolicies = [
  definePolicy({
    name: 'members.concerned',
    says: 'The member themself, coordinators, and workers whose link to them is confirmed and goes on',
    allows: ({ actor, subject }) => {
      const { memberId, workerIds } = (subject ?? {}) as Around;
      return hasRole(actor, 'coordinator') || (actor.personId !== null && (memberId === actor.personId || (workerIds ?? []).includes(actor.personId)));
    },
  }),
  definePolicy({
    name: 'members.works-with',
    says: 'Workers and supporters, about people whose link to them is confirmed and goes on',
    allows: ({ actor, subject }) => hasRole(actor, 'social-worker', 'supporter') && isWorker(actor, ((subject ?? {}) as Around).workerIds),
  }),
  definePolicy({
    name: 'members.ask-around',
    says: 'Workers and supporters ask for the people they are linked to; they get no others',
    allows: ({ actor }) => hasRole(actor, 'social-worker', 'supporter'),
  }),
  definePolicy({
    name: 'members.works-closely-with',
    says: 'Social workers, personal advisers and reviewing officers, about people whose link to them is confirmed and goes on',
    allows: ({ actor, subject }) => hasRole(actor, 'social-worker') && isWorker(actor, ((subject ?? {}) as Around).closeWorkerIds),
  }),
  definePolicy({
    name: 'members.confirm-around',
    says: 'Coordinators, and workers for people whose link to them is confirmed and goes on',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'social-worker'),
  }),
  definePolicy({ name: 'members.coordinate', says: 'Coordinators', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({
    name: 'members.give-power',
    proof: 'fresh',
    says: 'Coordinators, who have just proved who they are: who looks after whom, who works with whom, who may decide, and which two records are one person',
    allows: ({ actor }) => hasRole(actor, 'coordinator'),
  }),
  definePolicy({
    name: 'members.read',
    says: 'The member themself, and coordinators',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator') || (actor.personId !== null && (subject as { id?: string } | undefined)?.id === actor.personId),
  }),
  definePolicy({
    name: 'members.see-check',
    says: 'The member themself, coordinators and HR: whether a check is there, and until when',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator', 'hr') || isTheirs(actor, subject),
  }),
  definePolicy({
    name: 'members.see-check-details',
    says: 'The member themself, and HR: level, day and number of a check; what stood on it is held nowhere',
    allows: ({ actor, subject }) => hasRole(actor, 'hr') || isTheirs(actor, subject),
  }),
  definePolicy({
    name: 'members.keep-checks',
    proof: 'fresh',
    says: 'Coordinators and HR: who waits for which check; ask for one, tick one off that is no DBS check, let somebody off; never their own',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'hr'),
  }),
  definePolicy({ name: 'members.own-birth-date', says: 'The member themself: the whole date', allows: ({ actor, subject }) => actor.personId !== null && (subject as { id?: string } | undefined)?.id === actor.personId }),
  definePolicy({
    name: 'members.own-reasons',
    says: 'The member themself and alone: why they can’t come, a note that nobody of the team reads, not while looking along or sitting beside them either',
    allows: ({ actor, subject }) => actor.personId !== null && (subject as { id?: string } | undefined)?.id === actor.personId && actor.lookingAlongId === undefined && !actor.purpose.startsWith('supported by'),
  }),
  definePolicy({ name: 'members.see-birth-date', says: 'Coordinators, one at a time, when a paper needs it; that they looked is recorded', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({
    name: 'members.see-postal-address',
    says: 'The member themself, and coordinators, one at a time: where letters go; that they looked is recorded',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator') || isTheirs(actor, subject),
  }),
  definePolicy({ name: 'members.own-skills', says: 'The member themself: their own book', allows: ({ actor, subject }) => isTheirs(actor, subject) }),
  definePolicy({
    name: 'members.see-skills-way',
    says: 'The member themself, and coordinators: what was done, the way, and the references; not the member’s own words',
    allows: ({ actor, subject }) => hasRole(actor, 'coordinator') || isTheirs(actor, subject),
  }),
  definePolicy({ name: 'members.record-dbs', proof: 'fresh', says: 'HR, never their own', allows: ({ actor }) => hasRole(actor, 'hr') }),
  definePolicy({ name: 'members.require', proof: 'fresh', says: 'HR say what is required of whom', allows: ({ actor }) => hasRole(actor, 'hr') }),
  definePolicy({
    name: 'members.raiser',
    says: 'Whoever passed a worry on: that it was passed on, and who has it; never while looking along, and beside a worker only what was passed on there',
    allows: ({ actor, subject }) => actor.personId !== null && actor.lookingAlongId === undefined && (subject as { personId?: string } | undefined)?.personId === actor.personId,
  }),
  definePolicy({
    name: 'members.safeguard',
    says: 'Safeguarding leads, each named: that worries were passed on, when, by which way and to whom',
    allows: ({ actor }) => hasRole(actor, 'safeguarding-lead'),
  }),
  definePolicy({
    name: 'members.duty',
    proof: 'fresh',
    says: 'Safeguarding leads and service leads: who is asked to look',
    allows: ({ actor }) => hasRole(actor, 'safeguarding-lead', 'service-lead'),
  }),
  definePolicy({
    name: 'members.work-alone',
    says: 'Those who meet families in their work: that they go alone, and who waits for them; without a fresh proof, because coming back safe is one press',
    allows: ({ actor }) => hasRole(actor, ...meetFamilies),
  }),
  definePolicy({
    name: 'members.lone-visit',
    says: 'Whoever goes alone, their two contacts, and whoever was told; safeguarding leads once nobody had answered: where they are. That they looked is recorded',
    allows: ({ actor, subject }) => {
      const { personId, contactIds = [], toldIds = [], escalated = false } = (subject ?? {}) as Partial<MaySeeVisit>;
      return hasRole(actor, ...meetFamilies) && personId !== undefined && whyNotSeeVisit({ personId, contactIds, toldIds, escalated }, actor.personId, hasRole(actor, 'safeguarding-lead')) === null;
    },
  }),
  definePolicy({ name: 'members.see-alone', says: 'Coordinators, service leads and safeguarding leads: that somebody is out alone, and whether they are late; never where', allows: ({ actor }) => hasRole(actor, 'coordinator', 'service-lead', 'safeguarding-lead') }),
  definePolicy({ name: 'members.notes', says: 'Coordinators: what is written about members', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({
    name: 'members.note-owner',
    says: 'The person a note is about, when they can read it',
    allows: ({ actor, subject }) => actor.personId !== null && (subject as { memberId?: string } | undefined)?.memberId === actor.personId,
  }),
  definePolicy({
    name: 'members.same-group',
    says: 'People in the same group: what it is called, how it works, and who of the others lets their name be seen. Nobody of another group, and no role opens it',
    allows: ({ actor, subject }) => actor.personId !== null && ((subject as { peopleInGroup?: readonly string[] } | undefined)?.peopleInGroup ?? []).includes(actor.personId),
  }),
  definePolicy({
    name: 'members.sees-group',
    says: 'Those of the team who are named to a group, and of one that is no cohort all coordinators',
    allows: ({ actor, subject }) => {
      const { apart, teamIds } = (subject ?? {}) as { readonly apart?: boolean; readonly teamIds?: readonly string[] };
      return (hasRole(actor, 'coordinator') && apart === false) || (actor.personId !== null && (teamIds ?? []).includes(actor.personId));
    },
  }),
  definePolicy({
    name: 'members.ask-groups',
    says: 'Coordinators and supporters ask for groups; they get those they may know of',
    allows: ({ actor }) => hasRole(actor, 'coordinator', 'supporter'),
  }),
  definePolicy({ name: 'members.see-exports', says: 'Coordinators: what sheets may be made for, and their own; the data protection officer: all that left', allows: ({ actor }) => hasRole(actor, 'coordinator', 'dpo') }),
  definePolicy({ name: 'members.export', proof: 'fresh', says: 'Coordinators, for a purpose the data protection officer approved, with no more columns than it takes', allows: ({ actor }) => hasRole(actor, 'coordinator') }),
  definePolicy({ name: 'members.approve-exports', proof: 'fresh', says: 'The data protection officer: what sheets of members may be made for', allows: ({ actor }) => hasRole(actor, 'dpo') }),
];

const isTheirs = (actor: Actor, subject: unknown): boolean => actor.personId !== null && (subject as { memberId?: string } | undefined)?.memberId === actor.personId;
