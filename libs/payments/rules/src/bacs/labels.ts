import { bacsDay } from './bacs-day';
import { bacsRecord } from './bacs-record';
import { bacsNumber } from './bacs-text';
import type { PayFile } from './pay-file';

const LABEL = 80;
const SERIALS = 999_999;

/** Six digits, never all noughts, and not used again for a million runs. */
export function volumeSerial(runNumber: number): string {
  return bacsNumber(((runNumber - 1) % SERIALS) + 1, 6);
}

export function volumeLabel({ runNumber, from }: PayFile): string {
  return bacsRecord(LABEL, [1, 'VOL1'], [5, volumeSerial(runNumber)], [42, from.serviceUserNumber], [80, '1']);
}

/** HDR1 before the payments and EOF1 after them say the same. */
export function fileLabel(name: 'HDR1' | 'EOF1', { runNumber, from, createdOn, cycle }: PayFile): string {
  return bacsRecord(
    LABEL, [1, name], [5, 'A'], [6, from.serviceUserNumber], [12, 'S'], [16, from.serviceUserNumber], [22, volumeSerial(runNumber)],
    [28, '0001'], [32, '0001'], [42, bacsDay(createdOn)], [48, bacsDay(cycle.payOn)], [55, '000000'],
  );
}

export function shapeLabel(name: 'HDR2' | 'EOF2'): string {
  return bacsRecord(LABEL, [1, name], [5, 'F'], [6, '02000'], [11, '00100'], [51, '00']);
}

/** All payments of the file on one processing day. */
export function userHeader({ cycle }: PayFile): string {
  return bacsRecord(LABEL, [1, 'UHL1'], [5, bacsDay(cycle.processOn)], [11, '999999'], [21, '00'], [23, '000000'], [29, '1 DAILY  '], [38, '001']);
}

/** The control totals: what leaves equals what arrives. */
export function userTrailer({ lines }: PayFile): string {
  const total = bacsNumber(lines.reduce((sum, { amount }) => sum + amount, 0), 13);
  return bacsRecord(LABEL, [1, 'UTL1'], [5, total], [18, total], [31, bacsNumber(1, 7)], [38, bacsNumber(lines.length, 7)]);
}
