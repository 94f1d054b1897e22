import { contraItem, paymentItem } from './items';
import { fileLabel, shapeLabel, userHeader, userTrailer, volumeLabel } from './labels';
import type { PayFile } from './pay-file';

/** A Bacs Standard 18 credit file, single processing day, CRLF after every record. The same content gives the same bytes. */
export function standard18File(file: PayFile): string {
  const records = [
    volumeLabel(file), fileLabel('HDR1', file), shapeLabel('HDR2'), userHeader(file),
    ...file.lines.map((line, place) => paymentItem(file, line, place + 1)),
    contraItem(file),
    fileLabel('EOF1', file), shapeLabel('EOF2'), userTrailer(file),
  ];
  return records.map((record) => `${record}\r\n`).join('');
}
