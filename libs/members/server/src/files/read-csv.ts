import { Refusal } from '@alongside/kernel';
import { parse } from 'csv-parse/sync';

import { sheetText } from './sheet-text';

const separators = [',', ';', '\t', '|'] as const;

/** Throws Refusal FILE_NOT_READABLE naming the line that stopped us. */
export function readCsv(bytes: Buffer): string[][] {
  // A NUL has no meaning in a text and no place in the database.
  const text = sheetText(bytes).replaceAll('\u0000', '');
  try {
    return parse(text, { delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: false, trim: true, bom: true });
  } catch (problem) {
    const lines = typeof problem === 'object' && problem !== null && 'lines' in problem ? Number(problem.lines) : 1;
    throw new Refusal('FILE_QUOTES_OPEN', 'file', { line: lines });
  }
}

/** The sign that parts the head line most often, outside quotes. */
function separatorOf(text: string): string {
  const headLine = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => ({ separator, count: headLine.split(separator).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}
