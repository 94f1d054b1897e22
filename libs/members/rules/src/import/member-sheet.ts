/** A sheet as a team keeps it: a head line and rows of text. */
export interface MemberSheet {
  readonly head: readonly string[];
  /** Where the head line stands, as the spreadsheet program counts; some sheets begin with empty rows. */
  readonly headRow: number;
  readonly rows: readonly (readonly string[])[];
}

/** What a column can be about. */
export const sheetFields = [
  'mark', 'reference', 'fullName', 'firstName', 'lastName', 'knownAs', 'kind', 'bornOn', 'email', 'phone', 'reachBy', 'reachNote',
  'interests', 'languages', 'strengths', 'accessNeeds', 'joinedOn', 'grownUp', 'guardianName', 'guardianRelation', 'guardianEmail', 'guardianPhone',
] as const;

export type SheetField = (typeof sheetFields)[number];

/** Which column holds which answer. */
export type Columns = Readonly<Partial<Record<SheetField, number>>>;

export const MOST_ROWS = 10_000;
export const MOST_COLUMNS = 60;

export function isSheetField(text: string): text is SheetField {
  return (sheetFields as readonly string[]).includes(text);
}

/** "A", "B" … "AA": how the spreadsheet program names the column, so that a person finds the cell. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** The row's number as the spreadsheet program counts. */
export function rowNumber(sheet: Pick<MemberSheet, 'headRow'>, index: number): number {
  return sheet.headRow + 1 + index;
}

/** An empty row in the middle is nobody; it only keeps the numbers of the rows below right. */
export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}
