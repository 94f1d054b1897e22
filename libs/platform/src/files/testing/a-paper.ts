import { PDFDocument, StandardFonts } from 'pdf-lib';
import sharp from 'sharp';

/** A PDF with a word on each page. */
export async function aPaper(pages = 1, word = 'Page'): Promise<Buffer> {
  const paper = await PDFDocument.create();
  const font = await paper.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) paper.addPage([595, 842]).drawText(`${word} ${page}`, { x: 60, y: 700, size: 24, font });
  return Buffer.from(await paper.save());
}

/** A picture that was taken somewhere: it says where, and lies on its side. */
export function aPhoto({ width = 300, height = 100 } = {}): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#0a5563' } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'MQZ phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 49/1 0/1' } })
    .jpeg()
    .toBuffer();
}
