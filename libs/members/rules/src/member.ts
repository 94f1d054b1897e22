import { cleanText, decided, optionalText, Refusal, requiredText, type Decision, type Id, type PlainDate } from '@alongside/kernel';

import { memberJoined, recordCorrected } from './events';
import { languagesOf, type Language } from './language';
import { ownWordsOf, type OwnWord } from './own-word';
import { isMemberKind, seatKindOf, type MemberKind } from './member-kind';
import { safeContact, type SafeContact, type TypedContact } from './safe-contact';
import type { Leaving, Rest, Stage } from './lifecycle/stage';

export interface Member {
  readonly id: Id<'Member'>;
  readonly kind: MemberKind;
  /** The name in our records; only to tell people apart. */
  readonly fullName: string;
  /** The name they choose, and the one everybody sees. */
  readonly knownAs: string;
  /** Kept only where an age rule needs it: an adult does not have to say. */
  readonly bornOn: PlainDate | null;
  readonly joinedOn: PlainDate;
  /** Worked out from the next five, never typed. */
  readonly stage: Stage;
  /** How they came; null when the team brought them, and there is nothing left to get started with. */
  readonly enquiryId: Id<'Enquiry'> | null;
  /** The day a team's sheet brought them; nobody was asked before, as somebody is who joins by an enquiry. */
  readonly bySheetOn: PlainDate | null;
  readonly metOn: PlainDate | null;
  /** The day on which everything of getting started was there for the first time. */
  readonly welcomedOn: PlainDate | null;
  readonly rest: Rest | null;
  readonly leaving: Leaving | null;
  readonly interests: readonly string[];
  /** Besides English. */
  readonly languages: readonly Language[];
  /** What they are good at, in their own words. */
  readonly strengths: string | null;
  readonly contact: SafeContact;
  /** The team's own number for this person in the sheet it keeps. */
  readonly reference: string | null;
  /** What they said last themself, and nobody for them. */
  readonly ownWord: readonly OwnWord[];
  /** This record is set beside another one of the same person, which is in use. */
  readonly sameAs: Id<'Member'> | null;
}

export interface NewMember extends TypedContact {
  readonly kind: string;
  readonly fullName: string;
  readonly knownAs?: string | null;
  readonly bornOn?: PlainDate | null;
  readonly joinedOn?: PlainDate | null;
  readonly interests?: readonly string[];
  readonly languages?: readonly string[];
  readonly strengths?: string | null;
  readonly reference?: string | null;
  readonly enquiryId?: Id<'Enquiry'> | null;
  readonly bySheetOn?: PlainDate | null;
}

const NAME_LETTERS = 100;
const OLDEST_BIRTH = '1900-01-01';

/** Throws Refusals naming the field: KIND_UNKNOWN, ANSWER_MISSING, BIRTH_DATE_NEEDED, BIRTH_DATE_IN_FUTURE, BIRTH_DATE_TOO_LONG_AGO … */
export function join(id: Id<'Member'>, typed: NewMember, today: PlainDate): Decision<Member> {
  const kind = kindOf(typed.kind);
  const fullName = nameOf(typed.fullName, 'fullName');
  const member: Member = {
    id, kind, fullName,
    knownAs: typed.knownAs && cleanText(typed.knownAs) !== '' ? nameOf(typed.knownAs, 'knownAs') : firstNameOf(fullName),
    bornOn: birthDateOf(typed.bornOn ?? null, kind, today),
    joinedOn: typed.joinedOn ?? today,
    stage: typed.enquiryId ? 'onboarding' : 'active',
    enquiryId: typed.enquiryId ?? null, bySheetOn: typed.bySheetOn ?? null, metOn: null, welcomedOn: null, rest: null, leaving: null,
    interests: interestsOf(typed.interests ?? []),
    languages: languagesOf(typed.languages ?? []),
    strengths: optionalText(typed.strengths, 'strengths', 1_000),
    contact: safeContact(typed),
    reference: optionalText(typed.reference, 'reference', 60),
    // Who asked to join wrote there how to be reached.
    ownWord: typed.enquiryId ? ['contact'] : [],
    sameAs: null,
  };
  if (member.joinedOn > today) throw new Refusal('JOINED_IN_FUTURE', 'joinedOn');
  return decided(member, memberJoined(member));
}

/** What is left out stays as it is. */
export interface Correction extends Partial<TypedContact> {
  readonly knownAs?: string | null;
  readonly strengths?: string | null;
  readonly interests?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
}

/** What a person may put right about herself or himself. Naming the ways to get in touch replaces all that was said about them. `besides`: what they said of themself that is kept elsewhere. */
export function correct(member: Member, typed: Correction, besides: readonly OwnWord[] = []): Decision<Member> {
  const { knownAs, strengths, interests, languages, reachBy } = typed;
  const next: Member = {
    ...member,
    knownAs: typeof knownAs !== 'string' ? member.knownAs : nameOf(knownAs, 'knownAs'),
    strengths: strengths === undefined ? member.strengths : optionalText(strengths, 'strengths', 1_000),
    interests: interests ? interestsOf(interests) : member.interests,
    languages: languages ? languagesOf(languages) : member.languages,
    contact: reachBy ? safeContact({ ...typed, reachBy }) : member.contact,
    ownWord: ownWordsOf(member.ownWord, besides, reachBy ? ['contact'] : [], interests ? ['interests'] : [], languages ? ['languages'] : [], strengths === undefined ? [] : ['strengths']),
  };
  return decided(next, recordCorrected(next, changedFields(member, next)));
}

const compared = ['kind', 'fullName', 'knownAs', 'bornOn', 'joinedOn', 'interests', 'languages', 'strengths', 'contact', 'reference'] as const;

/** Names of what differs, never the values. */
export function changedFields(before: Member, after: Member): readonly string[] {
  return compared.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

export function kindOf(text: string): MemberKind {
  if (!isMemberKind(text)) throw new Refusal('KIND_UNKNOWN', 'kind');
  return text;
}

/** A name stays as it is written, in any script; only marks that turn the reading direction of what follows are taken out. */
export function nameOf(typed: string, field: string): string {
  const plain = typed.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
  if (/^[=+@\-|]/.test(plain.trim())) throw new Refusal('CELL_IS_A_SUM', field);
  return requiredText(plain, field, NAME_LETTERS);
}

export function firstNameOf(fullName: string): string {
  return fullName.split(' ')[0] ?? fullName;
}

export function birthDateOf(bornOn: PlainDate | null, kind: MemberKind, today: PlainDate): PlainDate | null {
  if (bornOn === null) {
    // Who must say yes for a young person depends on their age, so here it must be asked.
    if (seatKindOf(kind) === 'young-person') throw new Refusal('BIRTH_DATE_NEEDED', 'bornOn');
    return null;
  }
  if (bornOn > today) throw new Refusal('BIRTH_DATE_IN_FUTURE', 'bornOn');
  if (bornOn < OLDEST_BIRTH) throw new Refusal('BIRTH_DATE_TOO_LONG_AGO', 'bornOn');
  return bornOn;
}

function interestsOf(typed: readonly string[]): readonly string[] {
  if (typed.length > 30) throw new Refusal('TOO_MANY_INTERESTS', 'interests', { most: 30 });
  return [...new Set(typed.map(cleanText).filter((text) => text !== ''))].map((text) => requiredText(text, 'interests', 60));
}
