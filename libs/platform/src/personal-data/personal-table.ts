/**
 * One table that holds something about people. Every column says what it is, so that a person gets a whole copy of what we hold, in words;
 * and how it goes when the person goes. A table or column nobody spoke for fails the tests.
 */
export interface PersonalTable {
  /** `context.table` */
  readonly table: `${string}.${string}`;
  /** The heading in the copy a person gets, and what is counted when something is let go. */
  readonly says: string;
  /** SQL over the row `t`: the id of the person it is about. */
  readonly about: string;
  readonly columns: Readonly<Record<string, PersonalColumn>>;
  readonly erase: Erasure;
  /** Let go by a retention rule: its code, and SQL over `t` for the day from which its time counts (null: not yet). `heldWith`: others who stand in the row; a hold of any of them keeps it. */
  readonly letGo?: { readonly rule: string; readonly since: string; readonly then: 'delete' | Pseudonyms; readonly heldWith?: readonly string[] };
  /** Goes along when that rule lets go of the person: rows about whoever a table of the rule has let go, unless this SQL over `t` says otherwise. */
  readonly goesAlong?: { readonly rule: string; readonly unless: string; readonly then: 'delete' | Pseudonyms };
  /** SQL over `t`: a row for which nobody can be erased yet, and why. */
  readonly holds?: { readonly when: string; readonly code: string };
}

/** What a person reads, what only the vault can open, or what is left out of the copy and why. */
export type PersonalColumn = { readonly shown: string; readonly vault?: string } | { readonly leftOut: string };

/** Columns and the SQL that stands in them afterwards. */
export type Pseudonyms = Readonly<Record<string, string>>;

/** The rows go, lose what tells of the person, or stay for a reason that is told. */
export type Erasure = 'delete' | { readonly blank: Pseudonyms } | { readonly keep: string };

export const shown = (words: string): PersonalColumn => ({ shown: words });

/** Sealed; opened with the person's own key. `column` is the name it was sealed under. */
export const opened = (column: string, words: string): PersonalColumn => ({ shown: words, vault: column });

/** Numbers and marks that join our records and mean nothing to anybody. */
export const inside: PersonalColumn = { leftOut: 'inside' };

/** What would let somebody in, or pass for the person: a copy must not carry it. */
export const secret: PersonalColumn = { leftOut: 'secret' };

/** Somebody else's name or words, who has a right of their own. */
export const ofOthers: PersonalColumn = { leftOut: 'of-others' };

/** Tables in which no person stands, each with the reason. */
export type WithoutPeople = Readonly<Record<`${string}.${string}`, string>>;
