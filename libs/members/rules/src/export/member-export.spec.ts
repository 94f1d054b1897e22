import { instant, plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { approvePurpose, askForExport, cellOf, endPurpose, finishExport, letExportGo } from './member-export';

const id = <Kind extends string>(end: number) => `01890000-0000-7000-8000-0000000000${end}` as Id<Kind>;
const today = plainDate('2026-11-23');
const at = instant('2026-11-23T09:00:00Z');
const purpose = approvePurpose(id(11), { words: 'Post for the winter letter', fields: ['email', 'knownAs'] }, id(21), today).state;
const ask = (different: object = {}) => askForExport(id(31), { purpose, fields: ['knownAs'], kind: null, by: id(22), at, ...different });

test('a purpose holds the columns it takes, in the order of a sheet', () => expect(purpose.fields).toEqual(['knownAs', 'email']));

test('only what the purpose was approved for leaves', () => {
  expect(ask().state).toMatchObject({ state: 'making', fields: ['knownAs'] });
  expect(() => ask({ fields: ['knownAs', 'phone'] })).toThrow('EXPORT_FIELD_NOT_APPROVED');
  expect(() => ask({ fields: [] })).toThrow('EXPORT_FIELDS_MISSING');
  expect(() => ask({ kind: 'councillor' })).toThrow('KIND_UNKNOWN');
  expect(() => ask({ purpose: endPurpose(purpose, today).state })).toThrow('EXPORT_PURPOSE_ENDED');
  expect(() => approvePurpose(id(12), { words: 'x', fields: [] }, id(21), today)).toThrow('EXPORT_FIELDS_MISSING');
});

test('it is made once and let go', () => {
  const ready = finishExport(ask().state, 60, at).state;
  expect(() => finishExport(ready, 60, at)).toThrow('EXPORT_MADE');
  expect(letExportGo(ready).state).toMatchObject({ state: 'let-go', keptUntil: null, people: 60 });
});

test.each([['=1+1', "'=1+1"], ['+cmd|calc', "'+cmd|calc"], ['-2', "'-2"], ['@sum', "'@sum"], ['\t=1', "'\t=1"], ['|x', "'|x"], ['+447700900111', '+447700900111'], ['Zoë', 'Zoë'], ['a=b', 'a=b']])('%j is written as text', (text, cell) => expect(cellOf(text)).toBe(cell));
