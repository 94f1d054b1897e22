import { decided, must, optionalText, Refusal, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import { enquiryAnswered, enquiryBegun, enquiryClosed, enquiryMade, enquiryTakenIn } from '../events';
import { kindOf, nameOf } from '../member';
import type { MemberKind } from '../member-kind';
import { emailOf, phoneOf } from '../safe-contact';
import { ageSaid, type JoiningAges, type TypedAge } from './age-said';
import { whyNotOnThisWord, type JoiningStanding } from './joining-word';
import type { CameBy, enquiryChannels } from './written-enquiry';

/** `unproved`: nobody has shown yet that the address is theirs, and nobody of the team sees it. */
export const enquiryStates = ['unproved', 'waiting', 'answered', 'taken-in', 'closed'] as const;

export type EnquiryState = (typeof enquiryStates)[number];

export const heardFroms = ['friend', 'worker', 'hub', 'school', 'poster', 'online', 'other'] as const;

export type HeardFrom = (typeof heardFroms)[number];

/** Why an enquiry leads no further. */
export const closeReasons = ['not-now', 'changed-mind', 'no-answer', 'known-already', 'not-for-us'] as const;

export type CloseReason = (typeof closeReasons)[number];

export type EnquiryChannel = (typeof enquiryChannels)[number];

/** Somebody asks to join. A first name, a way to answer and who they are: no story, and nothing more is kept until they are taken in. */
export interface Enquiry {
  readonly id: Id<'Enquiry'>;
  readonly state: EnquiryState;
  /** Null once it lies with the member, or is let go. */
  readonly name: string | null;
  readonly kind: MemberKind;
  /** Years, of who is not grown up, and of young members. */
  readonly age: number | null;
  /** What they said; null: it was not asked yet when they came. */
  readonly grownUp: boolean | null;
  readonly channel: EnquiryChannel;
  readonly address: string | null;
  /** When and how it is safe, in their words; only where somebody of the team wrote it down. */
  readonly reachNote: string | null;
  readonly cameBy: CameBy;
  /** Who of the team wrote it down, with their yes of that day; null for the page, where the code that came back is that yes. */
  readonly writtenBy: Id<'Person'> | null;
  readonly agreedOn: PlainDate | null;
  readonly heardFrom: HeardFrom | null;
  readonly askedAt: Instant;
  readonly provedAt: Instant | null;
  /** The day by which we said that we get in touch. */
  readonly answerBy: PlainDate | null;
  readonly answeredBy: Id<'Person'> | null;
  readonly answeredOn: PlainDate | null;
  readonly memberId: Id<'Member'> | null;
  /** Younger than may decide alone: a guardian gave their word to somebody of the team, on this day. */
  readonly needsWord: boolean;
  readonly wordOn: PlainDate | null;
  readonly closedBecause: CloseReason | null;
  readonly closedOn: PlainDate | null;
}

export interface TypedEnquiry extends TypedAge {
  readonly name: string;
  readonly address: string;
  readonly kind: string;
  readonly heardFrom?: string | null;
}

/** Throws Refusal ANSWER_MISSING, KIND_UNKNOWN, those of `ageSaid`, EMAIL_NOT_UNDERSTOOD, PHONE_NOT_UNDERSTOOD, naming the field. */
export function beginEnquiry(id: Id<'Enquiry'>, typed: TypedEnquiry, ages: JoiningAges, now: Instant): Decision<Enquiry> {
  const kind = kindOf(typed.kind);
  const enquiry: Enquiry = {
    id, state: 'unproved', name: nameOf(typed.name, 'name'), kind, ...ageSaid(typed, kind, ages), ...addressOf(typed.address), reachNote: null, cameBy: 'page', writtenBy: null, agreedOn: null, heardFrom: heardOf(typed.heardFrom),
    askedAt: now, provedAt: null, answerBy: null, answeredBy: null, answeredOn: null, memberId: null, needsWord: false, wordOn: null, closedBecause: null, closedOn: null,
  };
  return decided(enquiry, enquiryBegun(enquiry));
}

/** The code came back: the address is theirs, and from now on somebody owes them an answer. */
export function proveEnquiry(enquiry: Enquiry, answerBy: PlainDate, ages: JoiningAges, now: Instant): Decision<Enquiry> {
  must(enquiry.state === 'unproved' ? null : 'ENQUIRY_DECIDED');
  const needsWord = enquiry.age !== null && enquiry.age < ages.ownWordFrom;
  const made: Enquiry = { ...enquiry, state: 'waiting', provedAt: now, answerBy, needsWord };
  return decided(made, enquiryMade(made));
}

export function whyNotAnswerEnquiry({ state }: Pick<Enquiry, 'state'>): string | null {
  return state === 'waiting' ? null : 'ENQUIRY_DECIDED';
}

/** Somebody of the team got in touch. Throws Refusal ENQUIRY_DECIDED. */
export function answerEnquiry(enquiry: Enquiry, by: Id<'Person'> | null, today: PlainDate): Decision<Enquiry> {
  must(whyNotAnswerEnquiry(enquiry));
  const answered: Enquiry = { ...enquiry, state: 'answered', answeredBy: by, answeredOn: today };
  return decided(answered, enquiryAnswered(answered));
}

export function whyNotTakeIn({ state }: Pick<Enquiry, 'state'>): string | null {
  if (state === 'waiting') return 'ENQUIRY_NOT_ANSWERED';
  return state === 'answered' ? null : 'ENQUIRY_DECIDED';
}

export interface TakenIn {
  readonly memberId: Id<'Member'>;
  /** By their day of birth, which counts more than what they typed. */
  readonly needsWord: boolean;
  /** How the words of those who look after them stand, and the day of the yes. */
  readonly standing: JoiningStanding;
  readonly wordOn: PlainDate | null;
}

/** From here on there is a member, and of the enquiry only its days stay. Throws Refusal ENQUIRY_NOT_ANSWERED, ENQUIRY_DECIDED, GUARDIAN_WORD_NEEDED, GUARDIAN_WORD_WAITING, GUARDIAN_WORD_TALK, GUARDIANS_DIFFER. */
export function takeIn(enquiry: Enquiry, { memberId, needsWord, standing, wordOn }: TakenIn, today: PlainDate): Decision<Enquiry> {
  must(whyNotTakeIn(enquiry));
  if (needsWord) must(whyNotOnThisWord(standing));
  const taken: Enquiry = { ...enquiry, state: 'taken-in', memberId, name: null, address: null, reachNote: null, needsWord, wordOn: needsWord ? wordOn : null, closedOn: today };
  return decided(taken, enquiryTakenIn(taken));
}

/** Throws Refusal REASON_UNKNOWN, ENQUIRY_DECIDED. */
export function closeEnquiry(enquiry: Enquiry, because: string, today: PlainDate): Decision<Enquiry> {
  if (!(closeReasons as readonly string[]).includes(because)) throw new Refusal('REASON_UNKNOWN', 'because');
  must(enquiry.state === 'waiting' || enquiry.state === 'answered' ? null : 'ENQUIRY_DECIDED');
  const closed: Enquiry = { ...enquiry, state: 'closed', closedBecause: because as CloseReason, closedOn: today };
  return decided(closed, enquiryClosed(closed));
}

/** An address with an @ is e-mail; anything else must be a phone that takes texts. */
function addressOf(typed: string): Pick<Enquiry, 'channel' | 'address'> {
  if (optionalText(typed, 'address', 254) === null) throw new Refusal('ANSWER_MISSING', 'address');
  if (typed.includes('@')) return { channel: 'email', address: emailOf(typed, 'address') };
  if (/\p{L}/u.test(typed)) throw new Refusal('EMAIL_NOT_UNDERSTOOD', 'address');
  return { channel: 'text', address: mobileOf(typed, 'address') };
}

/** A number that takes texts. */
export function mobileOf(typed: string, field: string): string {
  const phone = phoneOf(typed, field);
  if (phone === null || !/^(07\d{9}|\+[1-9]\d{7,14})$/.test(phone)) throw new Refusal('PHONE_NOT_UNDERSTOOD', field);
  return phone;
}

export function heardOf(typed: string | null | undefined): HeardFrom | null {
  return (heardFroms as readonly string[]).includes(typed ?? '') ? (typed as HeardFrom) : null;
}
