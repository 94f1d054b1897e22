import { ageOn, answerAll, cleanText, mustAll, Refusal, requiredText, wholeNumber, type PlainDate } from '@alongside/kernel';

import type { OpportunitiesRefusal } from './refusals';
import type { MemberKind, SeatGroup } from './seats';
import type { Session, SessionKind } from './session';

/** Whom a date suits. All of it may stay empty: then nobody is left out for it. */
export interface WhoFits {
  /** Codes. Whoever speaks or signs one of them fits; English goes without saying. */
  readonly languages: readonly string[];
  /** Of the young people, on the day itself. An adult's age is nobody's business here. */
  readonly fromAge: number | null;
  readonly toAge: number | null;
  /** What it is about, in a coordinator's words. It leaves nobody out. */
  readonly about: readonly string[];
}

export const everybodyFits: WhoFits = { languages: [], fromAge: null, toAge: null, about: [] };

export interface TypedWhoFits {
  readonly languages?: readonly string[] | null;
  readonly fromAge?: number | null;
  readonly toAge?: number | null;
  readonly about?: readonly string[] | null;
}

/** Knows languages by code, name or own name; throws the refusals about them. */
export type ReadLanguages = (typed: readonly string[]) => readonly string[];

const OLDEST = 120;
const MOST_ABOUT = 6;
const ABOUT_LETTERS = 60;
const ENGLISH = 'en';

/** Throws Refusals naming the field: LANGUAGE_UNKNOWN, TOO_MANY_LANGUAGES, NUMBER_OUT_OF_RANGE, AGES_TURNED_ROUND, AGES_WITHOUT_YOUNG_SEATS, TOO_MANY_INTERESTS, ANSWER_TOO_LONG. */
export function whoFits(typed: TypedWhoFits, seats: readonly Pick<SeatGroup, 'kind'>[], readLanguages: ReadLanguages): WhoFits {
  const said = answerAll({
    languages: () => readLanguages(typed.languages ?? []),
    fromAge: () => age(typed.fromAge, 'fromAge'),
    toAge: () => age(typed.toAge, 'toAge'),
    about: () => aboutOf(typed.about ?? []),
  });
  const { fromAge, toAge } = said;
  mustAll([
    fromAge !== null && toAge !== null && fromAge > toAge ? new Refusal('AGES_TURNED_ROUND', 'toAge') : null,
    (fromAge ?? toAge) !== null && !seats.some(({ kind }) => kind === 'young-person') ? new Refusal('AGES_WITHOUT_YOUNG_SEATS', fromAge === null ? 'toAge' : 'fromAge') : null,
  ]);
  return said;
}

function age(typed: number | null | undefined, field: string): number | null {
  return typeof typed === 'number' ? wholeNumber(typed, field, 0, OLDEST) : null;
}

function aboutOf(typed: readonly string[]): readonly string[] {
  const words = [...new Set(typed.map(cleanText).filter((text) => text !== ''))];
  if (words.length > MOST_ABOUT) throw new Refusal('TOO_MANY_INTERESTS', 'about', { most: MOST_ABOUT });
  return words.map((text) => requiredText(text, 'about', ABOUT_LETTERS));
}

export const fitGaps = ['rather-not', 'language', 'too-young', 'too-old', 'age-not-known'] as const;

/** Where somebody and a date do not fit. Each may be read by that person; none is about health or safety. */
export type FitGap = (typeof fitGaps)[number];

/** As much of somebody as fitting needs. */
export interface Fitting {
  readonly memberKind: MemberKind | null;
  readonly born: PlainDate | null;
  readonly languages: readonly string[];
  /** Kinds of dates they asked us not to ask them to. */
  readonly ratherNot: readonly SessionKind[];
}

/** Empty: they fit. */
export function fitGapsOf({ memberKind, born, languages, ratherNot }: Fitting, { kind, heldOn, fit }: Pick<Session, 'kind' | 'heldOn' | 'fit'>): readonly FitGap[] {
  const ageGap = memberKind === 'young-person' ? gapOfAge(born, heldOn, fit) : null;
  return [
    ...(ratherNot.includes(kind) ? (['rather-not'] as const) : []),
    ...(fit.languages.length === 0 || speaksWanted(languages, fit).length > 0 || fit.languages.includes(ENGLISH) ? [] : (['language'] as const)),
    ...(ageGap ? [ageGap] : []),
  ];
}

/** Those of the languages that help which somebody speaks or signs. */
export function speaksWanted(languages: readonly string[], fit: Pick<WhoFits, 'languages'>): readonly string[] {
  return fit.languages.filter((code) => languages.includes(code));
}

function gapOfAge(born: PlainDate | null, on: PlainDate, { fromAge, toAge }: WhoFits): FitGap | null {
  if (fromAge === null && toAge === null) return null;
  if (born === null) return 'age-not-known';
  const years = ageOn(born, on);
  if (fromAge !== null && years < fromAge) return 'too-young';
  return toAge !== null && years > toAge ? 'too-old' : null;
}

const refusalFor: Readonly<Record<FitGap, OpportunitiesRefusal>> = {
  'rather-not': 'NOT_THEIR_KIND', language: 'NOT_THEIR_LANGUAGE', 'too-young': 'NOT_THEIR_AGE', 'too-old': 'NOT_THEIR_AGE', 'age-not-known': 'NOT_THEIR_AGE',
};

/** The first gap as a "no"; null when they fit. */
export function whyNotFit(gaps: readonly FitGap[]): OpportunitiesRefusal | null {
  const [first] = gaps;
  return first === undefined ? null : refusalFor[first];
}
