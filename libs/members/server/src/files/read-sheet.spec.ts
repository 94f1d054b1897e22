import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { Refusal } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { aWorkbook } from '../testing/a-workbook';
import { readSheet } from './read-sheet';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const refused = async (bytes: Buffer) => {
  try {
    await readSheet(bytes);
  } catch (refusal) {
    if (refusal instanceof Refusal) return refusal.code;
    throw refusal;
  }
  return 'taken';
};

describe('CSV', () => {
  const expected = { head: ['Name', 'Note'], headRow: 1, rows: [['Zoë', 'a; b']] };

  test.each([
    ['comma', utf8('Name,Note\nZoë,a; b\n')],
    ['semicolon', utf8('Name;Note\nZoë;"a; b"')],
    ['tab', utf8('Name\tNote\r\nZoë\ta; b\r\n')],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('Name,Note\nZoë,a; b')])],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Name,Note\nZoë,a; b', 'utf16le')])],
    ['windows-1252', Buffer.from('Name,Note\nZo\u00eb,a; b', 'latin1')],
    ['NUL bytes', utf8('Name,Note\nZo\u0000ë,a; b\u0000')],
  ])('is read with %s', async (_, bytes) => expect(await readSheet(bytes)).toEqual(expected));

  test('a cell may hold lines, quotes, emoji and right-to-left words', async () => {
    const { rows } = await readSheet(utf8('Name,Note\n"علي","Say ""hi""\nto 🌟"'));
    expect(rows).toEqual([['علي', 'Say "hi"\nto 🌟']]);
  });

  test('empty rows keep the numbers of the rows below; empty rows at the end are nobody', async () => {
    expect(await readSheet(utf8('\n\nName\nSam\n\nAda\n\n\n'))).toEqual({ head: ['Name'], headRow: 3, rows: [['Sam'], [''], ['Ada']] });
  });

  test('a short row has empty cells and a long one loses what has no head', async () => {
    expect((await readSheet(utf8('Name,Note\nSam\nAda,b,c'))).rows).toEqual([['Sam'], ['Ada', 'b']]);
  });

  test('open quotes name the line', async () => expect(await refused(utf8('Name\n"Sam\n'))).toBe('FILE_QUOTES_OPEN'));
});

describe('XLSX', () => {
  test('words, numbers and days are read as they are seen', async () => {
    const bytes = aWorkbook([['Name', 'Number', 'Born'], ['Zoë 🌟', 17, { day: 40_606 }], ['=1+1', '0770', '']]);
    expect(await readSheet(bytes)).toEqual({ head: ['Name', 'Number', 'Born'], headRow: 1, rows: [['Zoë 🌟', '17', '2011-03-04'], ['=1+1', '0770', '']] });
  });

  test('a sheet that asks for a file or an address outside itself gets neither', async () => {
    let asked = 0;
    const outside = createServer((_, answer) => answer.end(`${(asked += 1)} secret`)).listen(0, '127.0.0.1');
    await once(outside, 'listening');
    const { port } = outside.address() as AddressInfo;
    for (const address of ['file:///etc/hostname', `http://127.0.0.1:${port}/`]) {
      const bytes = aWorkbook([['Name'], ['&outside;']], { doctype: `<!DOCTYPE worksheet [<!ENTITY outside SYSTEM "${address}">]>` });
      const read = await readSheet(bytes).then(({ rows }) => rows.flat().join(), (refusal: unknown) => (refusal instanceof Refusal ? '' : Promise.reject(refusal)));
      expect(read).not.toContain('secret');
      expect(['', '&outside;']).toContain(read);
    }
    outside.close();
    expect(asked).toBe(0);
  });

  test('what unpacks to more than we take is refused before it is unpacked', async () => {
    expect(await refused(aWorkbook([['Name']], { claimedBytes: 900_000_000 }))).toBe('FILE_TOO_BIG_INSIDE');
  });
});

test.each([
  ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
  ['only empty lines', utf8('\n\n,,\n'), 'FILE_EMPTY'],
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'FILE_OLD_EXCEL'],
  ['a PDF called .csv', utf8('%PDF-1.7'), 'FILE_NOT_A_SHEET'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'FILE_NOT_A_SHEET'],
  ['a program', Buffer.from([0x4d, 0x5a, 0x90]), 'FILE_NOT_A_SHEET'],
  ['a web page', utf8('<!DOCTYPE html><p>'), 'FILE_NOT_A_SHEET'],
  ['half a zip', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'FILE_NOT_READABLE'],
  ['a zip of something else', aWorkbook([['Name']], { only: ['word/document.xml'] }), 'FILE_NOT_A_SHEET'],
])('%s is refused', async (_, bytes, code) => expect(await refused(bytes)).toBe(code));

test('the demo’s sample sheets say the same in both forms', async () => {
  const sample = (ending: string) => readSheet(readFileSync(join(import.meta.dirname, `../../../../../tools/demo/files/members-sample.${ending}`)));
  const [csv, xlsx] = await Promise.all([sample('csv'), sample('xlsx')]);
  expect(xlsx.head).toEqual(csv.head);
  expect(xlsx.rows.map(([reference]) => reference)).toEqual(csv.rows.slice(0, 10).map(([reference]) => reference));
  expect(xlsx.rows[2]?.[4]).toBe('2009-09-14');
});
