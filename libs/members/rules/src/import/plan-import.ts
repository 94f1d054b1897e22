import type { Id, PlainDate } from '@alongside/kernel';

import type { MemberKind } from '../member-kind';
import { findSame, marksOf, seemsLike, type KnownPerson } from './known-person';
import { isEmptyRow, rowNumber, type Columns, type MemberSheet } from './member-sheet';
import { ownWordDifferences, type OwnWordDifference } from './own-word-differences';
import { readRow, type ReadRow, type RowMarks, type RowProblem } from './read-row';

export interface KindRead {
  readonly words: string;
  readonly kind: MemberKind;
  readonly rows: number;
}

/** What the sheet would do, row by row, before anything is done. */
export interface ImportPlan {
  readonly added: readonly ReadRow[];
  /** Rows about somebody we hold: the answers may have changed. */
  readonly known: readonly { readonly row: ReadRow; readonly memberId: Id<'Member'> }[];
  readonly problems: readonly RowProblem[];
  readonly suggestions: readonly { readonly row: number; readonly name: string; readonly memberId: Id<'Member'>; readonly knownAs: string }[];
  /** What people said themself and the sheet says otherwise: theirs stays. */
  readonly differences: readonly OwnWordDifference[];
  readonly leftOut: number;
  /** New parents and carers of whom the sheet does not say whether they are grown up. */
  readonly agesOpen: number;
  /** Rows that name somebody who looks after a child. */
  readonly guardiansNamed: number;
  /** Each different text a kind was read from, once, so that a person sees how. */
  readonly kindsRead: readonly KindRead[];
}

interface PlanQuestion {
  readonly columns: Columns;
  readonly kindForAll: MemberKind | null;
  /** Row numbers, as the spreadsheet program counts. */
  readonly leaveOut: ReadonlySet<number>;
  readonly known: readonly KnownPerson[];
  readonly today: PlainDate;
  readonly oldestYoung: number;
  readonly adultAge: number;
  readonly nextId: () => Id<'Member'>;
}

/** Reads every row, finds who is known, and explains each row that cannot be taken. */
export function planImport(sheet: MemberSheet, { known: people, leaveOut, ...reading }: PlanQuestion): ImportPlan {
  const byMark = new Map(people.flatMap((person) => marksOf(person).map((mark) => [mark, person] as const)));
  const byId = new Map<string, KnownPerson>(people.toReversed().map((person) => [person.id, person]));
  const find = ({ mark, ...marks }: RowMarks) => (mark === null ? findSame(marks, byMark) : (byId.get(mark) ?? null));
  const byBirthday = peopleByBirthday(people);
  const rowsByMark = new Map<string, SeenRow>();
  const plan = { added: [] as ReadRow[], known: [] as ImportPlan['known'][number][], problems: [] as RowProblem[], suggestions: [] as ImportPlan['suggestions'][number][], differences: [] as OwnWordDifference[] };
  const kindsRead = new Map<string, KindRead>();
  let leftOut = 0;
  sheet.rows.forEach((cells, index) => {
    const row = rowNumber(sheet, index);
    if (isEmptyRow(cells)) return;
    if (leaveOut.has(row)) {
      leftOut += 1;
      return;
    }
    const outcome = readRow(cells, row, { ...reading, find });
    if ('problems' in outcome) {
      plan.problems.push(...outcome.problems);
      return;
    }
    const { good } = outcome;
    const twin = twinOf(good, rowsByMark);
    if (twin !== null) {
      plan.problems.push({ row: good.row, column: null, field: null, typed: good.member.fullName, code: 'ROW_TWICE', params: { row: twin } });
      return;
    }
    rememberKind(good, kindsRead);
    const { known } = good;
    const memberId = known?.id ?? null;
    if (memberId !== null) plan.known.push({ row: good, memberId });
    else plan.added.push(good);
    if (known) plan.differences.push(...ownWordDifferences(good, known));
    const like = memberId === null ? byBirthday.get(good.member.bornOn)?.find((person) => seemsLike(good.member, person)) : undefined;
    if (like) plan.suggestions.push({ row: good.row, name: good.member.fullName, memberId: like.id, knownAs: like.knownAs });
  });
  const good = [...plan.added, ...plan.known.map(({ row }) => row)];
  return { ...plan, leftOut, kindsRead: [...kindsRead.values()], agesOpen: good.filter(({ ageOpen }) => ageOpen).length, guardiansNamed: good.filter(({ guardian }) => guardian !== null).length };
}

function rememberKind({ kindWords: words, member: { kind } }: ReadRow, kindsRead: Map<string, KindRead>): void {
  if (words === null) return;
  const key = words.toLowerCase();
  kindsRead.set(key, { words: kindsRead.get(key)?.words ?? words, kind, rows: (kindsRead.get(key)?.rows ?? 0) + 1 });
}

function peopleByBirthday(known: readonly KnownPerson[]): ReadonlyMap<PlainDate | null, readonly KnownPerson[]> {
  const people = new Map<PlainDate | null, KnownPerson[]>();
  for (const person of known) {
    // Adults who do not say when they were born are not alike for that.
    if (person.bornOn === null) continue;
    const sameDay = people.get(person.bornOn);
    if (sameDay) sameDay.push(person);
    else people.set(person.bornOn, [person]);
  }
  return people;
}

interface SeenRow {
  readonly row: number;
  readonly reference: string | null;
}

/** The earlier row about the same person, or null; remembers this row's marks. */
function twinOf({ row, member }: ReadRow, rowsByMark: Map<string, SeenRow>): number | null {
  const twin = findSame(member, rowsByMark);
  for (const mark of marksOf(member)) if (!rowsByMark.has(mark)) rowsByMark.set(mark, { row, reference: member.reference });
  return twin?.row ?? null;
}
