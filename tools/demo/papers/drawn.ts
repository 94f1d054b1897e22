import { PDFDocument, rgb, StandardFonts } from 'pdf-lib';

/** A page of a paper: what stands on top, and its lines. */
export interface DemoPage {
  readonly heading: string;
  readonly lines: readonly string[];
}

const INK = rgb(0.12, 0.16, 0.22);
const SEA = rgb(0.04, 0.29, 0.34);

/** A PDF as somebody of the team would print it: big letters, wide lines. */
export async function drawn(pages: readonly DemoPage[]): Promise<Buffer> {
  const paper = await PDFDocument.create();
  const [plain, bold] = [await paper.embedFont(StandardFonts.Helvetica), await paper.embedFont(StandardFonts.HelveticaBold)];
  for (const [place, { heading, lines }] of pages.entries()) {
    const page = paper.addPage([595, 842]);
    page.drawRectangle({ x: 0, y: 830, width: 595, height: 12, color: SEA });
    page.drawText(heading, { x: 56, y: 760, size: 28, font: bold, color: SEA });
    lines.forEach((line, index) => page.drawText(line, { x: 56, y: 705 - index * 34, size: 17, font: plain, color: INK }));
    page.drawText(`${place + 1} of ${pages.length}`, { x: 56, y: 48, size: 12, font: plain, color: INK });
  }
  return Buffer.from(await paper.save());
}
