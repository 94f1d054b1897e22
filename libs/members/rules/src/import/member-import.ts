import { decided, must, Refusal, type Decision, type Id, type Instant } from '@alongside/kernel';

import { importApplied, importAsked, importGrownUpsSaid, importWordTaken, importForgotten, importMatched, importNotTaken, importRowsLeftOut, importStarted } from '../events';
import type { MemberKind } from '../member-kind';
import { knownHowOf, type KnownHow } from '../put-right';
import { guessColumns } from './guess-columns';
import type { OwnWordDifference } from './own-word-differences';
import { isSheetField, MOST_COLUMNS, MOST_ROWS, rowNumber, type Columns, type MemberSheet, type SheetField } from './member-sheet';

/** `taking`: somebody said take them, and the rows are on their way in. */
export const importStates = ['draft', 'taking', 'done', 'forgotten'] as const;

export type ImportState = (typeof importStates)[number];

/** For this row the sheet's word is taken over what the person said themself, by whom and how they know. */
export interface SheetTake {
  readonly row: number;
  readonly knownHow: KnownHow;
  readonly by: Id<'Person'>;
}

/** A sheet somebody brought, from file to done. It waits as long as the person needs. */
export interface MemberImport {
  readonly id: Id<'MemberImport'>;
  readonly fileName: string;
  readonly startedBy: Id<'Person'>;
  readonly startedAt: Instant;
  readonly sheet: MemberSheet;
  readonly columns: Columns;
  readonly kindForAll: MemberKind | null;
  /** Whoever brought it said: the parents and carers in it without a day of birth are grown up. */
  readonly grownUps: boolean;
  readonly leaveOut: readonly number[];
  readonly takes: readonly SheetTake[];
  readonly state: ImportState;
  readonly created: number;
  readonly changed: number;
  readonly same: number;
  /** Why the last try took nobody; null when there was none. */
  readonly problem: string | null;
}

/** Throws Refusal SHEET_EMPTY, SHEET_TOO_LONG, SHEET_TOO_WIDE. */
export function startImport(start: Pick<MemberImport, 'id' | 'fileName' | 'startedBy' | 'startedAt' | 'sheet'>): Decision<MemberImport> {
  const { sheet } = start;
  if (sheet.rows.length === 0) throw new Refusal('SHEET_EMPTY', 'file');
  if (sheet.rows.length > MOST_ROWS) throw new Refusal('SHEET_TOO_LONG', 'file', { most: MOST_ROWS, rows: sheet.rows.length });
  if (sheet.head.length > MOST_COLUMNS) throw new Refusal('SHEET_TOO_WIDE', 'file', { most: MOST_COLUMNS });
  const draft: MemberImport = {
    ...start, columns: guessColumns(sheet.head), kindForAll: null, grownUps: false, leaveOut: [], takes: [], state: 'draft', created: 0, changed: 0, same: 0, problem: null,
  };
  return decided(draft, importStarted(draft.id, sheet.rows.length));
}

/** The person says which column is what. Throws Refusal COLUMN_UNKNOWN, COLUMN_USED_TWICE, IMPORT_DONE. */
export function matchColumns(draft: MemberImport, chosen: readonly { readonly field: string; readonly column: number }[], kindForAll: MemberKind | null): Decision<MemberImport> {
  openDraft(draft);
  const columns: Partial<Record<SheetField, number>> = {};
  for (const { field, column } of chosen) {
    if (!isSheetField(field) || !Number.isInteger(column) || column < 0 || column >= draft.sheet.head.length) throw new Refusal('COLUMN_UNKNOWN', `columns.${column}`);
    if (columns[field] !== undefined || Object.values(columns).includes(column)) throw new Refusal('COLUMN_USED_TWICE', `columns.${column}`);
    columns[field] = column;
  }
  return decided({ ...draft, columns, kindForAll, grownUps: false, takes: [] }, importMatched(draft.id, Object.keys(columns)));
}

/** Rows the person chooses not to take, by their number in the sheet. Throws Refusal ROW_UNKNOWN, IMPORT_DONE. */
export function leaveOutRows(draft: MemberImport, rows: readonly number[]): Decision<MemberImport> {
  openDraft(draft);
  const { sheet } = draft;
  const last = rowNumber(sheet, sheet.rows.length - 1);
  if (rows.some((row) => !Number.isInteger(row) || row < rowNumber(sheet, 0) || row > last)) throw new Refusal('ROW_UNKNOWN', 'rows');
  return decided({ ...draft, leaveOut: [...new Set(rows)].sort((a, b) => a - b) }, importRowsLeftOut(draft.id, rows.length));
}

/** One word for all in it of whom the sheet says nothing; who is younger has their day of birth in the sheet. Throws Refusal IMPORT_DONE. */
export function sayGrownUps(draft: MemberImport, grownUps: boolean): Decision<MemberImport> {
  openDraft(draft);
  return decided({ ...draft, grownUps }, importGrownUpsSaid(draft.id, grownUps));
}

/** `knownHow` null: the person's own word stays after all. Throws Refusal ROW_UNKNOWN, OWN_RECORD, KNOWN_HOW_UNKNOWN, IMPORT_DONE. */
export function takeSheetsWord(draft: MemberImport, { row, knownHow, by }: { readonly row: number; readonly knownHow: string | null; readonly by: Id<'Person'> }, differences: readonly OwnWordDifference[]): Decision<MemberImport> {
  openDraft(draft);
  const about = differences.find((difference) => difference.row === row);
  if (!about) throw new Refusal('ROW_UNKNOWN', 'row');
  if ((about.memberId as string) === (by as string)) throw new Refusal('OWN_RECORD');
  const others = draft.takes.filter((take) => take.row !== row);
  const takes = knownHow === null ? others : [...others, { row, knownHow: knownHowOf(knownHow), by }];
  return decided({ ...draft, takes }, importWordTaken(draft.id, takes.length));
}

/** As much of what a sheet would do as has to be looked at before. */
interface PlanLooked {
  readonly problems: readonly unknown[];
  readonly agesOpen: number;
}

/** Nothing is taken before every row is good or left out on purpose. */
export function whyNotApply(draft: Pick<MemberImport, 'state' | 'columns' | 'kindForAll' | 'grownUps'>, plan: PlanLooked): string | null {
  if (draft.state !== 'draft') return CLOSED[draft.state];
  const { columns } = draft;
  if (columns.fullName === undefined && columns.firstName === undefined) return 'NAME_COLUMN_MISSING';
  if (columns.kind === undefined && draft.kindForAll === null) return 'KIND_COLUMN_MISSING';
  if (plan.problems.length > 0) return 'ROWS_NOT_GOOD';
  return plan.agesOpen > 0 && !draft.grownUps ? 'GROWN_UPS_NOT_SAID' : null;
}

/** The rows are taken by long work, all of them or none; until then nothing of the sheet can be changed. */
export function askToTake(draft: MemberImport, plan: PlanLooked): Decision<MemberImport> {
  must(whyNotApply(draft, plan));
  const taking: MemberImport = { ...draft, state: 'taking', problem: null };
  return decided(taking, importAsked(taking.id, taking.startedBy));
}

/** Something changed between the asking and the taking, so nobody was taken; it waits for a person again. */
export function backToDraft(taking: MemberImport, problem: string): Decision<MemberImport> {
  return decided({ ...taking, state: 'draft', problem }, importNotTaken(taking.id, problem));
}

/** What is checked once more when the rows are taken. */
export function whyNotTake(taking: Pick<MemberImport, 'columns' | 'kindForAll' | 'grownUps'>, plan: PlanLooked): string | null {
  return whyNotApply({ ...taking, state: 'draft' }, plan);
}

/** The sheet itself is let go: what it said about people now lives in their records only. */
export function finishImport(draft: MemberImport, counts: { readonly created: number; readonly changed: number; readonly same: number }): Decision<MemberImport> {
  must(draft.state === 'taking' ? null : 'IMPORT_DONE');
  return decided({ ...draft, ...counts, state: 'done', takes: [], sheet: { ...draft.sheet, rows: [] } }, importApplied(draft.id, counts));
}

/** Nobody came back to it: what it says about people is let go, and that it was there stays on record. */
export function forgetSheet(draft: MemberImport): Decision<MemberImport> {
  openDraft(draft);
  return decided({ ...draft, state: 'forgotten', takes: [], sheet: { ...draft.sheet, rows: [] } }, importForgotten(draft.id));
}

const CLOSED = { taking: 'IMPORT_TAKING', done: 'IMPORT_DONE', forgotten: 'IMPORT_FORGOTTEN' } as const;

function openDraft({ state }: MemberImport): void {
  if (state !== 'draft') throw new Refusal(CLOSED[state]);
}
