import { isEmptyRow, type MemberSheet } from '@alongside/members/rules';
import { Refusal } from '@alongside/kernel';

import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { startsWith } from './sheet-text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** Files that are something else, by their first bytes; the name of a file proves nothing. */
const others: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], [0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38], [0x1f, 0x8b], [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a], [0x52, 0x61, 0x72, 0x21], [0x37, 0x7a, 0xbc, 0xaf],
];

/** Head line and rows of a CSV or XLSX file. Throws Refusal FILE_EMPTY, FILE_OLD_EXCEL, FILE_NOT_A_SHEET, and those of the readers. */
export async function readSheet(bytes: Buffer): Promise<MemberSheet> {
  if (bytes.length === 0) throw new Refusal('FILE_EMPTY', 'file');
  if (startsWith(bytes, OLD_EXCEL)) throw new Refusal('FILE_OLD_EXCEL', 'file');
  if (others.some((first) => startsWith(bytes, first)) || /^\s*<(!doctype|html|\?xml)/i.test(bytes.toString('latin1', 0, 100))) {
    throw new Refusal('FILE_NOT_A_SHEET', 'file');
  }
  const lines = startsWith(bytes, ZIP) ? await readXlsx(bytes) : readCsv(bytes);
  const headAt = lines.findIndex((line) => !isEmptyRow(line));
  const head = lines[headAt];
  if (!head) throw new Refusal('FILE_EMPTY', 'file');
  const width = head.findLastIndex((words) => words !== '') + 1;
  const rows = lines.slice(headAt + 1, lines.findLastIndex((line) => !isEmptyRow(line)) + 1);
  return { head: head.slice(0, width), headRow: headAt + 1, rows: rows.map((row) => row.slice(0, width)) };
}
