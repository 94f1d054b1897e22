import { plainDate } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { AccountsDoor } from '@alongside/accounts/server';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { cookieName } from '../../src/request-cookies';
import { apiFixture, type ApiFixture } from '../api-fixture';
import type { Visitor } from '../visitor';
import { papers } from './papers-that-hurt';
import { HIDDEN, pictures } from './pictures-that-hurt';
import { field, file, formOf, hangUp, paperForm, sayLess, send, type Part, type Sent } from './upload';

const SESSION = cookieName({ demo: true }, 'session');
const MB = 1024 * 1024;

let api: ApiFixture;
let jo: Visitor;
let sessionId: string;
beforeAll(async () => {
  api = await apiFixture();
  jo = await api.as('coordinator');
  const priya = await api.get(AccountsDoor).personByDemoKey('coordinator');
  sessionId = await api.get(OpportunitiesDoor).openSession(
    { kind: 'meeting', title: 'A meeting', plainSummary: 'We meet.', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', activity: 'meeting', seats: [{ kind: 'parent-carer', count: 2 }] },
    { kind: 'person', personId: priya?.id ?? null, roles: ['coordinator'], purpose: 'test', assurance: 2 },
  );
});
afterAll(() => api?.close());

const kept = async () => (await api.database.first<{ n: number }>('select count(*)::int as n from platform.file'))?.n ?? 0;
const cookie = () => `${SESSION}=${jo.cookie(SESSION)}`;

/** What can be seen of it afterwards, by whoever may: one page, as the portal asks for it. */
async function firstPage(fileId: string): Promise<Response> {
  await jo.ask('mutation ($s: ID!, $f: ID!, $k: String!) { addPaper(sessionId: $s, title: "Tried", fileId: $f, idempotencyKey: $k) { id } }', { s: sessionId, f: fileId, k: crypto.randomUUID() });
  const page = await jo.fetch(`/files/${fileId}/pages/1?fit=phone`);
  await jo.ask(`mutation ($id: ID!) { takeBackPaper(id: $id) { id } }`, { id: (await jo.ask<{ session: { papers: { id: string; fileId: string | null }[] } }>('query ($id: ID!) { session(id: $id) { papers { id fileId } } }', { id: sessionId })).session.papers.find((paper) => paper.fileId === fileId)?.id });
  return page;
}

const refused = (code: string, about = 'file') => ({ status: 400, code, field: about });
type Row = readonly [what: string, bytes: () => Promise<Buffer>, expected: Partial<Sent>, said?: { name?: string; type?: string }];

const taken = (pages = 1) => ({ status: 201, pages });
const text = (words: string, coding: BufferEncoding = 'utf8') => () => Promise.resolve(Buffer.from(words, coding));
const noPaper = refused('FILE_NOT_A_PAPER');

/** Each is sent by somebody who may, and answered as it stands here. What is taken is drawn anew: nothing hidden in it is left. */
const files: readonly Row[] = [
  ['a paper', papers.plain, taken(2)],
  ['a photo', pictures.photo, taken()],
  ['nothing', text(''), refused('FILE_HAS_NOTHING')],
  ['one byte', text('x'), noPaper],
  ['a GIF that is also a script', text(`GIF89a/*\x01\x00*/=1;fetch('//${HIDDEN}')`, 'latin1'), noPaper, { name: 'a.gif' }],
  ['a moving GIF of ten thousand pictures', pictures.gifOfTenThousand, noPaper, { name: 'a.gif' }],
  ['a moving WebP', pictures.moving, refused('PICTURE_MOVES'), { name: 'a.webp' }],
  ['a TIFF', pictures.tiff, noPaper, { name: 'scan.tiff' }],
  ['an AVIF', pictures.avif, noPaper, { name: 'photo.avif' }],
  ['a web page called .jpg', text(`<!doctype html><script>${HIDDEN}</script>`), noPaper, { name: 'photo.jpg', type: 'image/jpeg' }],
  ['an SVG with a script', text(`<svg xmlns="http://www.w3.org/2000/svg"><script>${HIDDEN}</script></svg>`), noPaper, { name: 'photo.svg', type: 'image/svg+xml' }],
  ['a zip with a PDF inside', text('PK\x03\x04%PDF-1.7', 'latin1'), noPaper],
  ['a Word document with a macro', text('PK\x03\x04word/vbaProject.bin', 'latin1'), noPaper, { name: 'form.docm' }],
  ['an old Word document', () => Promise.resolve(Buffer.from('d0cf11e0a1b11ae1', 'hex')), noPaper, { name: 'form.doc' }],
  ['a program', text('MZ\x90\x00', 'latin1'), noPaper, { name: 'paper.pdf', type: 'application/pdf' }],
  ['the test word of virus scanners', text('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'), noPaper, { name: 'eicar.pdf' }],
  ['a PDF called .jpg', papers.plain, taken(2), { name: 'photo.jpg', type: 'image/jpeg' }],
  ['a photo said to be a web page', pictures.photo, taken(), { name: 'x.html', type: 'text/html' }],
  ['a photo with PHP in a comment', pictures.withPhp, taken(), { name: 'shell.php.jpg' }],
  ['a photo that says where it was taken', pictures.withPlace, taken()],
  ['a photo with XMP', pictures.withXmp, taken()],
  ['a photo with another behind it', pictures.withAnotherBehind, taken()],
  ['a photo with half a megabyte of broken colours', pictures.withBadColours, taken()],
  ['a photo that is cut short', pictures.cutShort, refused('FILE_BROKEN')],
  ['a PNG that is cut short', pictures.pngCutShort, refused('FILE_BROKEN')],
  ['a PNG of nothing by nothing', pictures.pngOfNothing, refused('FILE_BROKEN')],
  ['a PNG of 30,000 by 30,000', pictures.pngOfNineHundredMegapixels, refused('PICTURE_TOO_LARGE')],
  ['a PNG whose words unpack to 400 MB', pictures.pngWithTextBomb, taken()],
  ['a PDF with a zip behind it', papers.withZipBehind, taken()],
  ['a PDF with a word after its end', papers.withComment, taken()],
  ['a PDF that runs a script when it opens', papers.withScript, taken()],
  ['a PDF that starts a program when it opens', papers.withLaunch, taken()],
  ['a PDF that is one large link', papers.withLink, taken()],
  ['a PDF with a file inside', papers.withAttachment, taken()],
  ['a PDF with a filled form', papers.withForm, taken()],
  ['a PDF with a password', papers.withPassword, refused('FILE_LOCKED')],
  ['a PDF that is cut short', papers.cutShort, refused('FILE_BROKEN')],
  ['a PDF without pages', papers.withoutPages, refused('FILE_BROKEN')],
  ['a PDF whose pages go in a circle', papers.inACircle, refused('FILE_BROKEN')],
  ['a PDF page as thin as a hair', papers.ofAHair, refused('FILE_BROKEN')],
  ['a PDF of twenty pages', () => papers.ofBlankPages(20), taken(20)],
  ['a PDF of twenty-one pages', () => papers.ofBlankPages(21), refused('FILE_TOO_MANY_PAGES')],
  ['a PDF of 5,000 pages', () => papers.ofBlankPages(5_000), refused('FILE_TOO_MANY_PAGES')],
  ['a PDF page that unpacks to 200 MB', () => papers.unpackingTo(200), taken()],
  ['a PDF page that unpacks to more memory than it gets', () => papers.unpackingTo(700), refused('FILE_BROKEN')],
  ['a PDF picture of 900 megapixels', () => papers.pictureOf(30_000, 100), taken()],
  ['a PDF of exactly 8 MB', () => papers.paddedTo(8 * MB), taken()],
  ['a PDF of one byte more', () => papers.paddedTo(8 * MB + 1), refused('FILE_TOO_BIG')],
  ['eleven megabytes', () => Promise.resolve(Buffer.alloc(11 * MB, 0x61)), refused('FILE_TOO_BIG')],
];

describe('a file from outside', () => {
  test.each(files.map(([what, ...row]) => [what, row] as const))('%s', async (_, [bytes, expected, said]) => {
    const before = await kept();
    const sent = await send(jo, paperForm(await bytes(), said));
    const { id, ...told } = sent;
    expect(told).toEqual(expected);
    expect(await kept()).toBe(before + (id ? 1 : 0));
    if (!id) return;
    const page = await firstPage(id);
    const shown = Buffer.from(await page.arrayBuffer());
    expect([page.status, page.headers.get('content-type'), shown.includes(HIDDEN)]).toEqual([200, 'image/webp', false]);
    const { format, exif, icc, xmp, pages = 1 } = await sharp(shown).metadata();
    expect([format, exif, icc, xmp, pages]).toEqual(['webp', undefined, undefined, undefined, 1]);
  });
});

describe('a name from outside is kept nowhere', () => {
  test.each([
    ['a way out of the folder', '../../../../etc/passwd'], ['a way out of a Windows folder', '..\\..\\windows\\win.ini'], ['a NUL', 'paper.pdf\u0000.exe'], ['letters that turn the reading round', 'paper\u202Efdp.exe'],
    ['ten thousand letters', 'a'.repeat(10_000)], ['no letters', ''], ['a line break', 'a%0d%0aSet-Cookie: x=1'],
  ])('%s', async (_, name) => {
    const sent = await send(jo, paperForm(await pictures.photo(), { name }));
    expect(sent).toMatchObject(taken());
    const rows = await api.database.query<{ row: string }>('select to_jsonb(f)::text as row from platform.file f where id = $1', [sent.id]);
    expect(rows[0]?.row).not.toMatch(/passwd|windows|exe|aaaa|Set-Cookie/);
  });
});

describe('a form from outside', () => {
  const purpose = field('purpose', 'session-paper');
  const key = () => field('idempotencyKey', crypto.randomUUID());
  const some = file('x');
  const forms: readonly (readonly [string, () => readonly Part[], Partial<Sent>])[] = [
    ['without a purpose', () => [key(), some], refused('ANSWER_MISSING', 'purpose')],
    ['with a purpose nobody knows', () => [field('purpose', '__proto__'), key(), some], refused('FILE_PURPOSE_UNKNOWN', 'purpose')],
    ['without a file', () => [purpose, key()], refused('FILE_MISSING')],
    ['with its file in another box', () => [purpose, key(), file('x', 'a.pdf', 'application/pdf', 'paper')], refused('FILE_MISSING')],
    ['with two files', () => [purpose, key(), some, some], refused('FILE_ONE_AT_A_TIME')],
    ['with a thousand boxes', () => Array.from({ length: 1_000 }, (_, place) => field(`box-${place}`, 'x')), refused('FILE_NOT_ARRIVED')],
    ['with a purpose as long as a book', () => [field('purpose', 'p'.repeat(100_000)), key(), some], refused('FILE_PURPOSE_UNKNOWN', 'purpose')],
  ];

  test.each(forms)('%s', async (_, parts, expected) => {
    const before = await kept();
    expect(await send(jo, parts())).toEqual(expected);
    expect(await kept()).toBe(before);
  });

  test('without a key, or with one that is none', async () => {
    const paper = await papers.plain();
    expect(await send(jo, [purpose, file(paper)])).toEqual(refused('IDEMPOTENCY_KEY_BAD', 'idempotencyKey'));
    expect(await send(jo, paperForm(paper, { key: '../x' }))).toEqual(refused('IDEMPOTENCY_KEY_BAD', 'idempotencyKey'));
  });

  test('that is no form at all', async () => {
    const answers = await Promise.all([
      jo.fetch('/files', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"purpose":"session-paper"}' }),
      jo.post('/files', { purpose: 'session-paper', file: 'x' }),
      jo.fetch('/files', { method: 'POST', headers: { 'content-type': 'multipart/form-data' }, body: 'x' }),
    ]);
    for (const answer of answers) expect([answer.status, ((await answer.json()) as { refusal: { field?: string } }).refusal.field]).toEqual([400, 'file']);
  });

  test('with the file before the purpose is taken all the same', async () => {
    expect(await send(jo, [file(await papers.plain()), key(), purpose])).toMatchObject(taken(2));
  });
});

describe('somebody from outside', () => {
  test('nobody signed in, somebody with another role, a member, another site', async () => {
    const paper = paperForm(await papers.plain());
    expect(await send(api.visitor(), paper)).toEqual({ status: 401, code: 'SIGN_IN_FIRST' });
    expect(await send(await api.as('hr'), paper)).toEqual({ status: 403, code: 'FORBIDDEN', field: 'purpose' });
    expect(await send(jo, paper, { origin: 'https://elsewhere.example' })).toEqual({ status: 403, code: 'FOREIGN_ORIGIN' });
  });
});

describe('an upload that is no upload', () => {
  test('broken off in the middle, again and again, leaves nothing', async () => {
    const before = await kept();
    const body = formOf(paperForm(await papers.plain()));
    for (const part of [0.1, 0.5, 0.9]) await hangUp(api.address, cookie(), body.length, body.subarray(0, Math.floor(body.length * part)));
    await hangUp(api.address, cookie(), 10 * body.length, body.subarray(0, body.length - 20));
    expect(await kept()).toBe(before);
  });

  test('that says it is shorter than it is leaves nothing', async () => {
    const before = await kept();
    expect(await sayLess(api.address, cookie(), formOf(paperForm(await papers.plain())))).toBe(400);
    expect(await kept()).toBe(before);
  });

  test('five at once with one key are one file; the key with another file is refused', async () => {
    const before = await kept();
    const [paper, key] = [await papers.plain(), crypto.randomUUID()];
    const sent = await Promise.all(Array.from({ length: 5 }, () => send(jo, paperForm(paper, { key }))));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await kept()).toBe(before + 1);
    expect(await send(jo, paperForm(await pictures.photo(), { key }))).toEqual(refused('IDEMPOTENCY_KEY_USED', 'idempotencyKey'));
  });
});

test('after all of it the house still answers, and no file waits that nobody uses', async () => {
  expect((await api.visitor().fetch('/health/ready')).status).toBe(200);
  await api.clock.set('2026-11-25T09:00:00Z');
  await api.runJobs();
  expect(await kept()).toBe(0);
});
