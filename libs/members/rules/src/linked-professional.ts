import { addDays, ageOn, decided, optionalText, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { professionalAgreed, professionalConfirmed, professionalEnded, professionalLinked } from './events';
import { phoneOf } from './safe-contact';

export const workerKinds = ['social-worker', 'personal-adviser', 'iro', 'advocate', 'key-worker', 'supporter', 'other'] as const;

export type WorkerKind = (typeof workerKinds)[number];

/** Somebody who works with a member, from a day, to a day. Confirmed by staff, and with an account, they see what their kind may see; nothing before. */
export interface LinkedProfessional {
  readonly id: Id<'LinkedProfessional'>;
  readonly memberId: Id<'Member'>;
  /** Their account; null for somebody who only has a phone number here. */
  readonly personId: Id<'Person'> | null;
  readonly kind: WorkerKind;
  readonly name: string;
  /** Their own word for what they do. */
  readonly job: string | null;
  readonly phone: string | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly confirmedBy: Id<'Person'> | null;
  readonly confirmedOn: PlainDate | null;
  /** An adult's own yes that this person goes on seeing their dates. */
  readonly agreedOn: PlainDate | null;
}

export interface NewProfessional {
  readonly memberId: Id<'Member'>;
  readonly personId: Id<'Person'> | null;
  readonly kind: string;
  readonly name: string;
  readonly job?: string | null;
  readonly phone?: string | null;
  readonly from: PlainDate;
}

/** Throws Refusal WORKER_KIND_UNKNOWN, OWN_WORKER, ANSWER_MISSING, PHONE_NOT_UNDERSTOOD naming the field. */
export function linkProfessional(id: Id<'LinkedProfessional'>, { memberId, personId, kind, name, job, phone, from }: NewProfessional): Decision<LinkedProfessional> {
  if (!(workerKinds as readonly string[]).includes(kind)) throw new Refusal('WORKER_KIND_UNKNOWN', 'kind');
  if ((memberId as string) === personId) throw new Refusal('OWN_WORKER', 'email');
  const state: LinkedProfessional = {
    id, memberId, personId, kind: kind as WorkerKind, name: requiredText(name, 'name', 100), job: kind === 'other' ? requiredText(job ?? '', 'job', 100) : optionalText(job, 'job', 100),
    phone: phone ? phoneOf(phone) : null, from, to: null, confirmedBy: null, confirmedOn: null, agreedOn: null,
  };
  return decided(state, professionalLinked(state));
}

/** Staff asked, and it is so. Throws Refusal LINK_ENDED. */
export function confirmProfessional(link: LinkedProfessional, by: Id<'Person'> | null, on: PlainDate): Decision<LinkedProfessional> {
  if (link.to !== null) throw new Refusal('LINK_ENDED');
  const state: LinkedProfessional = { ...link, confirmedBy: by, confirmedOn: on };
  return decided(state, professionalConfirmed(state));
}

/** Throws Refusal LINK_ENDED. */
export function endProfessional(link: LinkedProfessional, on: PlainDate): Decision<LinkedProfessional> {
  if (link.to !== null) throw new Refusal('LINK_ENDED');
  const state: LinkedProfessional = { ...link, to: on < link.from ? link.from : on };
  return decided(state, professionalEnded(state));
}

/** An adult says: yes, they may go on seeing my dates. Throws Refusal LINK_ENDED. */
export function agreeToProfessional(link: LinkedProfessional, on: PlainDate): Decision<LinkedProfessional> {
  if (link.to !== null) throw new Refusal('LINK_ENDED');
  const state: LinkedProfessional = { ...link, agreedOn: on };
  return decided(state, professionalAgreed(state));
}

/** `worker`: dates, who may say yes, and rules that keep somebody safe. `dates`: the dates only. */
export type Sight = 'worker' | 'dates';

export function sightOf(kind: WorkerKind): Sight {
  return kind === 'social-worker' || kind === 'personal-adviser' || kind === 'iro' ? 'worker' : 'dates';
}

/** The role an account gets when the link is confirmed; the role opens the page, the link decides who is on it. */
export function roleOf(kind: WorkerKind): 'social-worker' | 'supporter' {
  return sightOf(kind) === 'worker' ? 'social-worker' : 'supporter';
}

export interface AroundAges {
  readonly adult: number;
  /** A personal adviser stays until this birthday, if the young adult says yes. */
  readonly adviserUntil: number;
  /** A supporter does not stop on the birthday itself. */
  readonly supporterDaysAfter: number;
}

/** Never without the adult's own yes: an adult's social worker sees nothing here, so that saying no to a date can never be a worry for anybody. */
const WITH_OWN_YES: readonly WorkerKind[] = ['personal-adviser', 'advocate', 'key-worker', 'supporter'];

/** Whether this link opens anything on a day. */
export function worksWithOn(link: LinkedProfessional, bornOn: PlainDate | null, on: PlainDate, ages: AroundAges): boolean {
  const { kind, from, to, confirmedOn, agreedOn } = link;
  if (confirmedOn === null || on < from || (to !== null && on >= to)) return false;
  const age = bornOn === null ? null : ageOn(bornOn, on);
  if (age !== null && age < ages.adult) return true;
  if (kind === 'personal-adviser') return agreedOn !== null && age !== null && age < ages.adviserUntil;
  if (WITH_OWN_YES.includes(kind) && agreedOn !== null) return true;
  return kind === 'supporter' && bornOn !== null && ageOn(bornOn, addDays(on, -ages.supporterDaysAfter)) < ages.adult;
}

/** Whether it is the member's to say yes to this link, or to end it: an adult's own matter. */
export function isOwnMatter({ kind }: Pick<LinkedProfessional, 'kind'>, bornOn: PlainDate | null, on: PlainDate, adult: number): boolean {
  return (bornOn === null || ageOn(bornOn, on) >= adult) && WITH_OWN_YES.includes(kind);
}
