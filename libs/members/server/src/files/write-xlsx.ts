import { cellOf } from '@alongside/members/rules';
import writeExcelFile from 'write-excel-file/node';

/** A workbook of one sheet, every cell as text: nothing in it is ever worked out. */
export async function writeXlsx(head: readonly string[], rows: readonly (readonly string[])[]): Promise<Buffer> {
  const text = (value: string) => (value === '' ? null : { value: cellOf(value), type: String });
  return writeExcelFile([head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(text))], { sheet: 'Members' }).toBuffer();
}
