import { addDays, decided, must, type Decision, type Id, type Instant, type PlainDate } from '@alongside/kernel';

import type { Booking } from './booking';
import { shelfPaperPut, shelfPaperReplaced, shelfPaperTakenAway } from './events';
import { mayReadPapers, paperWords } from './paper';
import type { OpportunitiesRefusal } from './refusals';
import type { SessionKind } from './session';

/** Where a paper stands: with a group, or with everybody who does one kind of thing, such as all who sit on panels. */
export type Shelf =
  | { readonly groupId: Id<'NetworkGroup'>; readonly kind: null }
  | { readonly groupId: null; readonly kind: SessionKind };

export const shelfPaperStates = ['there', 'replaced', 'taken-away'] as const;
export type ShelfPaperState = (typeof shelfPaperStates)[number];

/** One version of a paper that stays where it is until somebody takes it away. Only what is there has pages. */
export interface ShelfPaper {
  readonly id: Id<'ShelfPaper'>;
  /** The same through all versions. */
  readonly lineId: Id<'ShelfLine'>;
  readonly version: number;
  readonly groupId: Id<'NetworkGroup'> | null;
  readonly kind: SessionKind | null;
  readonly title: string;
  /** What stands in it, for whoever cannot see pictures of pages; written by the team. */
  readonly inWords: string | null;
  readonly fileId: Id<'File'> | null;
  readonly pages: number;
  readonly state: ShelfPaperState;
  readonly putBy: Id<'Person'>;
  readonly putAt: Instant;
  readonly endedAt: Instant | null;
}

export interface TypedShelfPaper {
  readonly title: string;
  readonly inWords: string | null;
}

/** The drawn file, and who puts it there when. */
export interface Putting {
  readonly id: Id<'ShelfPaper'>;
  readonly file: { readonly id: Id<'File'>; readonly pages: number };
  readonly by: Id<'Person'>;
  readonly now: Instant;
}

export const MOST_ON_SHELF = 30;

export function whyNotPutOnShelf(there: number): OpportunitiesRefusal | null {
  return there >= MOST_ON_SHELF ? 'SHELF_FULL' : null;
}

/** Everybody whose shelf it is can look from this moment on. Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG naming the field. */
export function putOnShelf(shelf: Shelf, typed: TypedShelfPaper, lineId: Id<'ShelfLine'>, { id, file, by, now }: Putting): Decision<ShelfPaper> {
  const paper: ShelfPaper = {
    id, lineId, version: 1, groupId: shelf.groupId, kind: shelf.kind, ...paperWords(typed), fileId: file.id, pages: file.pages, state: 'there', putBy: by, putAt: now, endedAt: null,
  };
  return decided(paper, shelfPaperPut(paper));
}

export function whyNotChangeShelfPaper({ state }: Pick<ShelfPaper, 'state'>): OpportunitiesRefusal | null {
  return state === 'there' ? null : 'SHELF_PAPER_GONE';
}

/** The next version in its place. Of the one before it stays that it was there, from when to when, and who looked; not its pages. */
export function replaceOnShelf(before: ShelfPaper, typed: TypedShelfPaper, { id, file, by, now }: Putting): readonly [Decision<ShelfPaper>, Decision<ShelfPaper>] {
  must(whyNotChangeShelfPaper(before));
  const replaced: ShelfPaper = { ...before, ...withoutPages('replaced', now) };
  const next: ShelfPaper = { ...before, ...paperWords(typed), id, version: before.version + 1, fileId: file.id, pages: file.pages, putBy: by, putAt: now };
  return [decided(replaced, shelfPaperReplaced(replaced)), decided(next, shelfPaperPut(next))];
}

/** From this moment nobody sees it, and its pages are gone. */
export function takeOffShelf(paper: ShelfPaper, now: Instant): Decision<ShelfPaper> {
  must(whyNotChangeShelfPaper(paper));
  const gone: ShelfPaper = { ...paper, ...withoutPages('taken-away', now) };
  return decided(gone, shelfPaperTakenAway(gone));
}

const withoutPages = (state: ShelfPaperState, endedAt: Instant) => ({ state, fileId: null, inWords: null, endedAt });

/** How long somebody who did one kind of thing still finds its papers. */
export interface ShelfDays {
  readonly today: PlainDate;
  /** Days after their last date of that kind, as the council decided. */
  readonly daysAfter: number;
}

/** A place somebody has or had on a date of one kind. */
export interface PlaceOfKind extends Pick<Booking, 'state' | 'permission'> {
  readonly kind: SessionKind;
  readonly heldOn: PlainDate;
}

/** The kinds of things somebody does today: they said yes to a date to come, or came to one not long ago. Whose permission is not there yet does not. */
export function kindsSomebodyDoes(places: readonly PlaceOfKind[], { today, daysAfter }: ShelfDays): ReadonlySet<SessionKind> {
  return new Set(places.filter((place) => mayReadPapers(place) && today <= addDays(place.heldOn, daysAfter)).map(({ kind }) => kind));
}

/** Who wants to look: one of the team that looks after the shelf, or somebody whose shelf it is, or neither. */
export interface ShelfReader {
  readonly isTeam: boolean;
  readonly isTheirs: boolean;
}

export function mayLookOnShelf({ state }: Pick<ShelfPaper, 'state'>, { isTeam, isTheirs }: ShelfReader): boolean {
  return state === 'there' && (isTeam || isTheirs);
}
