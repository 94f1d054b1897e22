import { createRequire } from 'node:module';

import PDFDocument from 'pdfkit';

/** One paragraph, heading or list of a paper. `Window`: what the window of an envelope shows, and below the fold the paper begins. `Squares`: a picture that a camera reads. `Page`: the next begins on a new sheet. */
export type PaperPart =
  | { readonly tag: 'Page' }
  | { readonly tag: 'Window'; readonly returnTo: string; readonly lines: readonly string[] }
  | { readonly tag: 'Squares'; readonly rows: readonly (readonly boolean[])[]; readonly says: string }
  | { readonly tag: 'H1' | 'H2' | 'P' | 'Head' | 'Big'; readonly text: string }
  | { readonly tag: 'L'; readonly items: readonly string[] };

export interface Paper {
  readonly title: string;
  readonly author: string;
  readonly parts: readonly PaperPart[];
}

type Document = InstanceType<typeof PDFDocument>;

const require = createRequire(import.meta.url);
/** The letters of the portal; the second file has those of Polish, Czech, Turkish … The web's newer packing cannot be cut down to a few letters, so it is the older. */
const face = (letters: string, weight: number) => require.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-${weight}-normal.woff`);
/** Every other script there is a letter for. */
const others = { plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf') };
const faces = { plain: ['latin', 400], 'plain-ext': ['latin-ext', 400], bold: ['latin', 700], 'bold-ext': ['latin-ext', 700] } as const;

const looks = {
  H1: { font: 'bold', size: 28, after: 14, colour: '#0A4A57' }, H2: { font: 'bold', size: 17, after: 6, colour: '#0A4A57' }, P: { font: 'plain', size: 13, after: 10, colour: '#1F2A37' },
  // Of a letter: what it is about, and what somebody types.
  Head: { font: 'bold', size: 20, after: 10, colour: '#0A4A57' }, Big: { font: 'bold', size: 16, after: 10, colour: '#1F2A37' },
} as const;

/** A paper that a screen reader reads in order: language, title and structure are in it (PDF/UA), and its letters too. */
export function taggedPdf({ title, author, parts }: Paper): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4', margins: { top: 72, bottom: parts.some(({ tag }) => tag === 'Window') ? 48 : 72, left: 64, right: 64 }, font: face('latin', 400), tagged: true, displayTitle: true, lang: 'en-GB', pdfVersion: '1.7', info: { Title: title, Author: author },
    ...({ subset: 'PDF/UA' } as object),
  });
  for (const [name, [letters, weight]] of Object.entries(faces)) document.registerFont(name, face(letters, weight));
  for (const [name, file] of Object.entries(others)) document.registerFont(`${name}-other`, file);
  const root = document.struct('Document');
  document.addStructure(root);
  for (const part of parts) add(document, root, part);
  root.end();
  return bytesOf(document);
}

function add(document: Document, root: ReturnType<Document['struct']>, part: PaperPart): void {
  if (part.tag === 'Page') document.addPage();
  else if (part.tag === 'Window') root.add(window(document, part.returnTo, part.lines));
  else if (part.tag === 'Squares') root.add(squares(document, part.rows, part.says));
  else root.add(part.tag === 'L' ? list(document, part.items) : block(document, part.tag, part.text));
}

/** Where the window of a DL envelope is when the sheet is folded in three, in points. Nothing but these lines stands above the fold. */
const WINDOW = { left: 57, top: 128, fold: 300 } as const;

function window(document: Document, returnTo: string, lines: readonly string[]) {
  return document.struct('P', {}, () => {
    document.y = WINDOW.top;
    [returnTo, ...lines].forEach((line, place) => {
      document.x = WINDOW.left;
      write(document.fontSize(place === 0 ? 7.5 : 12).fillColor('#1F2A37'), 'plain', line, place === 0 ? 4 : 1);
    });
    document.x = document.page.margins.left;
    document.y = WINDOW.fold;
  });
}

const SQUARE = 2.5;

function squares(document: Document, rows: readonly (readonly boolean[])[], says: string) {
  const height = rows.length * SQUARE;
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
  const [left, top] = [document.page.margins.left, document.y];
  return document.struct('Figure', { alt: says, bbox: [left, top, left + height, top + height] } as object, () => {
    document.fillColor('#000000');
    rows.forEach((row, down) => row.forEach((dark, along) => dark && document.rect(left + along * SQUARE, top + down * SQUARE, SQUARE, SQUARE)));
    document.fill();
    document.y = top + height + 10;
  });
}

function block(document: Document, tag: keyof typeof looks, text: string) {
  const { font, size, after, colour } = looks[tag];
  return document.struct(tag === 'Big' ? 'P' : tag === 'Head' ? 'H1' : tag, {}, () => {
    if (tag === 'H2') document.moveDown(0.5);
    write(document.fontSize(size).fillColor(colour), font, text);
    document.y += after;
  });
}

function list(document: Document, items: readonly string[]) {
  return document.struct('L', {}, items.map((item) => document.struct('LI', {}, [document.struct('LBody', {}, () => {
    write(document.fontSize(looks.P.size).fillColor(looks.P.colour), 'plain', `•  ${item}`);
    document.y += 4;
  })])));
}

/** Letter by letter from the first file that has it, so that Żaneta is Żaneta. */
function write(document: Document, font: 'plain' | 'bold', text: string, lineGap = 3): void {
  const runs = runsOf(document, font, text);
  runs.forEach(({ name, letters }, place) => document.font(name).text(letters, { continued: place < runs.length - 1, lineGap }));
}

interface Run {
  readonly name: string;
  readonly letters: string;
}

interface HasLetters {
  readonly _font: { readonly font: { hasGlyphForCodePoint(code: number): boolean } };
}

function runsOf(document: Document, font: 'plain' | 'bold', text: string): readonly Run[] {
  const has = (name: string, code: number) => (document.font(name) as unknown as HasLetters)._font.font.hasGlyphForCodePoint(code);
  const runs: { name: string; letters: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 32;
    const name = [font, `${font}-ext`, `${font}-other`].find((one) => has(one, code)) ?? font;
    const last = runs.at(-1);
    if (last?.name === name) last.letters += letter;
    else runs.push({ name, letters: letter });
  }
  return runs;
}

function bytesOf(document: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    document.on('data', (piece: Buffer) => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces))).on('error', reject);
    document.end();
  });
}
