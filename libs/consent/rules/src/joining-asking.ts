import { decided, must, Refusal, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { joiningAnswered, joiningAsked, joiningAskedAgain, joiningCameIn, joiningEnded } from './events';
import type { FormFormat } from './scope-form';

/** `over`: their word does not decide, or is not needed any more. */
export const joiningStates = ['asked', 'yes', 'no', 'talk', 'over'] as const;

export type JoiningState = (typeof joiningStates)[number];

/**
 * Somebody who looks after a young person is asked whether they may come in. They are nobody of ours yet: their name and address stand here, as long as the enquiry does,
 * and go to their own record once the young person is a member.
 */
export interface JoiningAsking {
  readonly id: Id<'JoiningAsking'>;
  readonly enquiryId: Id<'Enquiry'>;
  readonly state: JoiningState;
  /** Null once it lies with the person. */
  readonly name: string | null;
  /** What they are to the young person, as it was said: whether it is so, staff confirm later. */
  readonly relation: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Where their link goes; null when nothing was sent to them. */
  readonly sentBy: JoiningWay | null;
  readonly language: string | null;
  readonly format: FormFormat;
  readonly askedBy: Id<'Person'> | null;
  readonly askedAt: Instant;
  readonly answeredOn: PlainDate | null;
  readonly memberId: Id<'Member'> | null;
  readonly guardianId: Id<'Person'> | null;
}

export type JoiningWay = 'email' | 'text';

export interface NamedGuardian {
  readonly id: Id<'JoiningAsking'>;
  readonly enquiryId: Id<'Enquiry'>;
  readonly name: string;
  readonly relation: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly sentBy: JoiningWay | null;
  readonly by: Id<'Person'> | null;
  readonly now: Instant;
}

export interface AskedAbout {
  /** Where the young person themself is answered. */
  readonly address: string | null;
  readonly others: readonly JoiningAsking[];
}

/** Throws Refusal CONTACT_MISSING, JOINING_CHILDS_ADDRESS, JOINING_ASKED_ALREADY, naming the field. */
export function askForJoining(named: NamedGuardian, about: AskedAbout): Decision<JoiningAsking> {
  const { by, now, ...rest } = named;
  if (named.sentBy === 'email' && named.email === null) throw new Refusal('CONTACT_MISSING', 'email');
  if (named.sentBy === 'text' && named.phone === null) throw new Refusal('CONTACT_MISSING', 'phone');
  mustBeTheirs(named, about);
  const asking: JoiningAsking = { ...rest, state: 'asked', language: null, format: 'standard', askedBy: by, askedAt: now, answeredOn: null, memberId: null, guardianId: null };
  return decided(asking, joiningAsked(asking));
}

/** A link to the young person's own address would be answered by the young person. */
function mustBeTheirs({ email, phone }: Pick<JoiningAsking, 'email' | 'phone'>, { address, others }: AskedAbout): void {
  if (address !== null && email === address) throw new Refusal('JOINING_CHILDS_ADDRESS', 'email');
  if (address !== null && phone === address) throw new Refusal('JOINING_CHILDS_ADDRESS', 'phone');
  const same = others.filter(({ state }) => state !== 'over').find((other) => (email !== null && other.email === email) || (phone !== null && other.phone === phone));
  if (same) throw new Refusal('JOINING_ASKED_ALREADY', same.email === email && email !== null ? 'email' : 'phone');
}

export function whyNotAskJoiningAgain({ state, sentBy }: Pick<JoiningAsking, 'state' | 'sentBy'>): string | null {
  if (state === 'over') return 'JOINING_OVER';
  if (state === 'yes') return 'JOINING_ANSWERED';
  return sentBy === null ? 'CONTACT_MISSING' : null;
}

/** A new link to the same address; after a no or a talk they are asked anew. Throws Refusal JOINING_OVER, JOINING_ANSWERED, CONTACT_MISSING. */
export function askJoiningAgain(asking: JoiningAsking, now: Instant): Decision<JoiningAsking> {
  must(whyNotAskJoiningAgain(asking));
  const again: JoiningAsking = { ...asking, state: 'asked', askedAt: now, answeredOn: null };
  return decided(again, joiningAskedAgain(again));
}

/** By a link an answer is given once; the team writes down a change of mind until the young person is a member. */
export function whyNotAnswerJoining({ state }: Pick<JoiningAsking, 'state'>, byLink: boolean): string | null {
  if (state === 'over') return 'JOINING_OVER';
  return byLink && state !== 'asked' ? 'JOINING_ANSWERED' : null;
}

/** `on`: the day they said it. Throws Refusal ANSWER_UNKNOWN, JOINING_OVER, JOINING_ANSWERED. */
export function answerJoining(asking: JoiningAsking, said: string, { byLink, on }: { readonly byLink: boolean; readonly on: PlainDate }): Decision<JoiningAsking> {
  if (said !== 'yes' && said !== 'no' && said !== 'talk') throw new Refusal('ANSWER_UNKNOWN', 'answer');
  must(whyNotAnswerJoining(asking, byLink));
  const answered: JoiningAsking = { ...asking, state: said, answeredOn: on };
  return decided(answered, joiningAnswered(answered));
}

/** It was the wrong person, or theirs is not the word that decides. Throws Refusal JOINING_OVER, JOINING_ANSWERED. */
export function endJoining(asking: JoiningAsking): Decision<JoiningAsking> {
  must(asking.state === 'over' ? 'JOINING_OVER' : asking.state === 'yes' ? 'JOINING_ANSWERED' : null);
  const ended: JoiningAsking = { ...asking, state: 'over' };
  return decided(ended, joiningEnded(ended));
}

/** The young person is a member: the one whose word it was is a person of their own now, and of the others nothing stays but what they were and said. */
export function cameIn(asking: JoiningAsking, memberId: Id<'Member'>, guardianId: Id<'Person'> | null): Decision<JoiningAsking> {
  const state = asking.state === 'asked' ? 'over' : asking.state;
  const settled: JoiningAsking = { ...asking, state, name: null, email: null, phone: null, sentBy: null, memberId, guardianId };
  return decided(settled, joiningCameIn(settled));
}

/** How the words stand together: one yes is enough, but not beside a no. */
export function joiningStanding(askings: readonly Pick<JoiningAsking, 'state'>[]): 'not-asked' | 'waiting' | 'yes' | 'talk' | 'no' | 'differ' {
  const states = askings.map(({ state }) => state);
  if (states.includes('yes')) return states.includes('no') ? 'differ' : 'yes';
  if (states.includes('talk')) return 'talk';
  if (states.includes('asked')) return 'waiting';
  return states.includes('no') ? 'no' : 'not-asked';
}

/** One way to one page, used once. Its code is made when it is sent, and lies nowhere. */
export interface JoiningLink {
  readonly id: Id<'JoiningLink'>;
  readonly askingId: Id<'JoiningAsking'>;
  /** SHA-256 of the code; null until it is sent. */
  readonly mark: string | null;
  readonly lastDay: PlainDate;
}
