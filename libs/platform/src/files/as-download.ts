import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';

export interface Download {
  readonly type: 'image/webp' | 'application/pdf';
  readonly name: string;
  readonly bytes: Buffer;
}

/** One picture stays a picture; several become a PDF of pictures. Its name says nothing of anybody. */
export async function asDownload(pages: readonly Buffer[]): Promise<Download> {
  const [only] = pages;
  if (only && pages.length === 1) return { type: 'image/webp', name: 'picture.webp', bytes: only };
  const paper = await PDFDocument.create({ updateMetadata: false });
  for (const page of pages) {
    const picture = await paper.embedJpg(await sharp(page).jpeg({ quality: 85 }).toBuffer());
    const { width, height } = picture.scale(A4_POINTS / picture.width);
    paper.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
  return { type: 'application/pdf', name: 'paper.pdf', bytes: Buffer.from(await paper.save()) };
}

const A4_POINTS = 595;
