import { deflateSync } from 'node:zlib';

import { aPaper } from '@alongside/platform/files/testing';
import { AFRelationship, PDFDocument, PDFName, PDFString } from 'pdf-lib';

import { HIDDEN } from './pictures-that-hurt';

/** Objects of a PDF as text; the first is the catalogue, the second the pages. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n', 'latin1')];
  const places: number[] = [];
  const length = () => pieces.reduce((sum, piece) => sum + piece.length, 0);
  objects.forEach((object, place) => {
    places.push(length());
    pieces.push(Buffer.from(`${place + 1} 0 obj\n`, 'latin1'), Buffer.from(object as string, 'latin1'), Buffer.from('\nendobj\n', 'latin1'));
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const at = length();
  pieces.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`, 'latin1'));
  return Buffer.concat(pieces);
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const ONE_PAGE = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const page = (box: string, more = '') => `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] ${more} >>`;

async function changed(change: (paper: PDFDocument) => void | Promise<void>): Promise<Buffer> {
  const paper = await PDFDocument.create();
  paper.addPage([595, 842]);
  await change(paper);
  return Buffer.from(await paper.save({ useObjectStreams: false }));
}

const action = (paper: PDFDocument, kind: string, key: string) => paper.context.obj({ Type: 'Action', S: kind, [key]: PDFString.of(HIDDEN) });

/** A stream of spaces that was packed twice: some kilobytes here, very much there. */
function spacesPackedTwice(megabytes: number): Buffer {
  const twice = deflateSync(deflateSync(Buffer.alloc(megabytes * 1024 * 1024, 0x20), { level: 9 }), { level: 9 });
  return Buffer.concat([Buffer.from(`<< /Length ${twice.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n`, 'latin1'), twice, Buffer.from('\nendstream', 'latin1')]);
}

export const papers = {
  plain: () => aPaper(2),
  ofPages: (pages: number) => aPaper(pages),
  ofBlankPages: async (pages: number) => {
    const kids = Array.from({ length: pages }, (_, place) => `${place + 3} 0 R`).join(' ');
    return pdfOf([CATALOGUE, `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`, ...Array.from({ length: pages }, () => page('0 0 300 300'))]);
  },
  withZipBehind: async () => Buffer.concat([await aPaper(), Buffer.from(`PK\x03\x04${HIDDEN}`, 'latin1')]),
  withComment: async () => Buffer.concat([await aPaper(), Buffer.from(`\n%${HIDDEN}\n%%EOF`, 'latin1')]),
  paddedTo: async (bytes: number) => {
    const paper = await aPaper();
    return Buffer.concat([paper.subarray(0, 9), Buffer.from('\n%'), Buffer.alloc(bytes - paper.length - 3, 0x61), Buffer.from('\n'), paper.subarray(9)]);
  },
  cutShort: async () => (await aPaper(3)).subarray(0, 500),
  withPassword: () => Promise.resolve(pdfOf(
    [CATALOGUE, ONE_PAGE, page('0 0 300 300'), `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'28'.repeat(32)}> /U <${'bf'.repeat(32)}> >>`],
    `/Encrypt 4 0 R /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`,
  )),
  withScript: () => changed((paper) => void paper.catalog.set(PDFName.of('OpenAction'), action(paper, 'JavaScript', 'JS'))),
  withLaunch: () => changed((paper) => void paper.catalog.set(PDFName.of('OpenAction'), action(paper, 'Launch', 'F'))),
  withLink: () => changed((paper) => {
    const link = paper.context.register(paper.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 595, 842], A: action(paper, 'URI', 'URI') }));
    paper.getPage(0).node.set(PDFName.of('Annots'), paper.context.obj([link]));
  }),
  withAttachment: () => changed((paper) => paper.attach(Buffer.from(HIDDEN), 'notes.txt', { mimeType: 'text/plain', afRelationship: AFRelationship.Data })),
  withForm: () => changed((paper) => {
    const box = paper.getForm().createTextField('name');
    box.setText(HIDDEN);
    box.addToPage(paper.getPage(0), { x: 50, y: 700, width: 300, height: 30 });
  }),
  unpackingTo: (megabytes: number) => Promise.resolve(pdfOf([CATALOGUE, ONE_PAGE, page('0 0 300 300', '/Contents 4 0 R'), spacesPackedTwice(megabytes)])),
  pictureOf: (across: number, megabytes: number) => {
    const picture = spacesPackedTwice(megabytes).toString('latin1').replace('<< ', `<< /Type /XObject /Subtype /Image /Width ${across} /Height ${across} /ColorSpace /DeviceRGB /BitsPerComponent 8 `);
    const draw = '<< /Length 30 >>\nstream\n300 0 0 300 0 0 cm /P Do      \nendstream';
    return Promise.resolve(pdfOf([CATALOGUE, ONE_PAGE, page('0 0 300 300', '/Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >>'), draw, picture]));
  },
  inACircle: () => Promise.resolve(pdfOf([CATALOGUE, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>'])),
  withoutPages: () => Promise.resolve(pdfOf([CATALOGUE, '<< /Type /Pages /Kids [] /Count 0 >>'])),
  ofAHair: () => Promise.resolve(pdfOf([CATALOGUE, ONE_PAGE, page('0 0 1 14000')])),
} as const;
