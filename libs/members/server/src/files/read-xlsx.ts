import { Refusal } from '@alongside/kernel';
import { readSheet } from 'read-excel-file/node';

import { zipContents } from './zip-contents';

const MOST_UNPACKED_BYTES = 60 * 1024 * 1024;

/** The first sheet of a workbook, every cell as text. Throws Refusal FILE_NOT_READABLE, FILE_TOO_BIG_INSIDE, FILE_IS_A_DOCUMENT. */
export async function readXlsx(bytes: Buffer): Promise<string[][]> {
  const contents = zipContents(bytes);
  if (contents === null) throw new Refusal('FILE_NOT_READABLE', 'file');
  if (contents.size > MOST_UNPACKED_BYTES) throw new Refusal('FILE_TOO_BIG_INSIDE', 'file');
  if (!contents.names.includes('xl/workbook.xml')) throw new Refusal('FILE_NOT_A_SHEET', 'file');
  try {
    const rows = (await readSheet(bytes)) as unknown as readonly (readonly unknown[])[];
    return rows.map((row) => row.map(cellText));
  } catch {
    throw new Refusal('FILE_NOT_READABLE', 'file');
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // A day arrives as midnight UTC: the day is its first ten letters.
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).replaceAll('\u0000', '').trim();
}
