import type { Id, PlainDate } from '@alongside/kernel';

import type { MemberKind } from '../member-kind';
import { findKnown, marksOf, seemsLike, type KnownPerson } from './known-person';
import { rowNumber, type Columns, type MemberSheet } from './member-sheet';
import { readRow, type ReadRow, type RowProblem } from './read-row';

/** What the sheet would do, row by row, before anything is done. */
export interface ImportPlan {
  readonly added: readonly ReadRow[];
  /** Rows about somebody we hold: the answers may have changed. */
  readonly known: readonly { readonly row: ReadRow; readonly memberId: Id<'Member'> }[];
  readonly problems: readonly RowProblem[];
  readonly suggestions: readonly { readonly row: number; readonly name: string; readonly memberId: Id<'Member'>; readonly knownAs: string }[];
  readonly leftOut: number;
}

interface PlanQuestion {
  readonly columns: Columns;
  readonly kindForAll: MemberKind | null;
  /** Row numbers, as the spreadsheet program counts. */
  readonly leaveOut: ReadonlySet<number>;
  readonly known: readonly KnownPerson[];
  readonly today: PlainDate;
}

/** Reads every row, finds who is known, and explains each row that cannot be taken. */
export function planImport(sheet: MemberSheet, { known, leaveOut, ...reading }: PlanQuestion): ImportPlan {
  const byMark = new Map(known.flatMap((person) => marksOf(person).map((mark) => [mark, person.id] as const)));
  const bornOn = Map.groupBy(known.filter(({ bornOn }) => bornOn !== null), (person) => person.bornOn);
  const firstRowOf = new Map<string, number>();
  const plan = { added: [] as ReadRow[], known: [] as ImportPlan['known'][number][], problems: [] as RowProblem[], suggestions: [] as ImportPlan['suggestions'][number][] };
  let leftOut = 0;
  sheet.rows.forEach((cells, index) => {
    if (leaveOut.has(rowNumber(index))) {
      leftOut += 1;
      return;
    }
    const outcome = readRow(cells, index, reading);
    if ('problems' in outcome) {
      plan.problems.push(...outcome.problems);
      return;
    }
    const { good } = outcome;
    const twin = twinOf(good, firstRowOf);
    if (twin !== null) {
      plan.problems.push({ row: good.row, column: null, field: null, typed: good.member.fullName, code: 'ROW_TWICE', params: { row: twin } });
      return;
    }
    const memberId = findKnown(good.member, byMark);
    if (memberId !== null) plan.known.push({ row: good, memberId });
    else plan.added.push(good);
    const like = memberId === null ? bornOn.get(good.member.bornOn)?.find((person) => seemsLike(good.member, person)) : undefined;
    if (like) plan.suggestions.push({ row: good.row, name: good.member.fullName, memberId: like.id, knownAs: like.knownAs });
  });
  return { ...plan, leftOut };
}

/** The earlier row about the same person, or null; remembers this row's marks. */
function twinOf({ row, member }: ReadRow, firstRowOf: Map<string, number>): number | null {
  const marks = marksOf(member);
  const twin = marks.map((mark) => firstRowOf.get(mark)).find((earlier) => earlier !== undefined);
  for (const mark of marks) if (!firstRowOf.has(mark)) firstRowOf.set(mark, row);
  return twin ?? null;
}
