import { bacsRecord } from './bacs-record';
import { bacsNumber, bacsText } from './bacs-text';
import type { PayFile, PayFileLine } from './pay-file';
import { paymentReference } from './payment-reference';

const ITEM = 100;
const CREDIT = '99';
const CONTRA = '17';
/** A name in letters no bank file knows would leave the field empty. */
const NAMELESS = 'ACCOUNT HOLDER';

export function paymentItem({ from, runNumber }: PayFile, line: PayFileLine, number: number): string {
  return bacsRecord(
    ITEM, [1, line.sortCode], [7, line.accountNumber], [15, '0'], [16, CREDIT], [18, from.sortCode], [24, from.accountNumber],
    [36, bacsNumber(line.amount, 11)], [47, bacsText(from.name, 18)], [65, bacsText(paymentReference(runNumber, number), 18)], [83, payeeName(line.accountName)],
  );
}

function payeeName(name: string): string {
  const known = bacsText(name, 18);
  return known.trim() === '' ? bacsText(NAMELESS, 18) : known;
}

/** What all payments take from the council's own account. */
export function contraItem({ from, lines, runNumber }: PayFile): string {
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  return bacsRecord(
    ITEM, [1, from.sortCode], [7, from.accountNumber], [15, '0'], [16, CONTRA], [18, from.sortCode], [24, from.accountNumber],
    [36, bacsNumber(total, 11)], [47, bacsText(`RUN ${runNumber}`, 18)], [65, bacsText('CONTRA', 18)], [83, bacsText(from.name, 18)],
  );
}
