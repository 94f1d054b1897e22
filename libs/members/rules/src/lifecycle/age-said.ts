import { optionalText, Refusal } from '@alongside/kernel';

import { seatKindOf, type MemberKind } from '../member-kind';

/** The ages of young members, from which one decides alone, and from which one is grown up. All four are the council's. */
export interface JoiningAges {
  readonly least: number;
  readonly most: number;
  readonly ownWordFrom: number;
  readonly adult: number;
}

/** What somebody said of their age: whether they are grown up, and how old, where it is asked. */
export interface TypedAge {
  readonly grownUp?: boolean | null;
  readonly age?: string | null;
}

export interface AgeSaid {
  /** Years; null for a grown-up who is no young member. */
  readonly age: number | null;
  readonly grownUp: boolean;
}

/**
 * A parent or carer says in one tap that they are grown up; only who is not, or comes as a young person, says how old.
 * Throws Refusal GROWN_UP_NOT_SAID (grownUp), AGE_NEEDED, AGE_TWO_WAYS, TOO_YOUNG_TO_JOIN, TOO_OLD_FOR_YOUNG (age), KIND_IS_GROWN_UP (kind).
 */
export function ageSaid({ grownUp, age: typed }: TypedAge, kind: MemberKind, { least, most, adult }: JoiningAges): AgeSaid {
  const young = seatKindOf(kind) === 'young-person';
  const text = optionalText(typed, 'age', 10);
  if (!young && text === null && grownUp === true) return { age: null, grownUp: true };
  if (!young && text === null && (grownUp ?? null) === null) throw new Refusal('GROWN_UP_NOT_SAID', 'grownUp', { adult });
  if (text === null || !/^\d{1,3}$/.test(text)) throw new Refusal('AGE_NEEDED', 'age');
  const age = Number(text);
  if (typeof grownUp === 'boolean' && grownUp !== age >= adult) throw new Refusal('AGE_TWO_WAYS', 'age', { adult });
  if (age < least) throw new Refusal('TOO_YOUNG_TO_JOIN', 'age', { least });
  if (young) {
    if (age > most) throw new Refusal('TOO_OLD_FOR_YOUNG', 'age', { most });
    return { age, grownUp: age >= adult };
  }
  if (age >= adult) return { age: null, grownUp: true };
  mustNotBeGrownUp(kind, adult);
  return { age, grownUp: false };
}

/** Nobody under that age is “an adult with lived experience”. Throws Refusal KIND_IS_GROWN_UP (kind). */
export function mustNotBeGrownUp(kind: MemberKind, adult: number): void {
  if (kind === 'adult-lived-experience') throw new Refusal('KIND_IS_GROWN_UP', 'kind', { adult });
}
