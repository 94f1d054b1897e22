import { pence, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { bacsDay } from './bacs-day';
import { cycleFor, earliestCycle } from './bacs-cycle';
import { volumeSerial } from './labels';
import type { PayFile } from './pay-file';
import { standard18File } from './standard-18-file';

const holidays = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);
const file: PayFile = {
  runNumber: 48,
  createdOn: plainDate('2026-12-09'),
  cycle: cycleFor(plainDate('2026-12-11'), holidays),
  from: { serviceUserNumber: '123456', sortCode: '309634', accountNumber: '00123456', name: 'Blackpool Council' },
  lines: [
    { sortCode: '202959', accountNumber: '63748472', accountName: 'Zoë O’Brien-Łuczak', amount: pence(5_500) },
    { sortCode: '871427', accountNumber: '46238510', accountName: 'مها <b>Ali</b> 🌊', amount: pence(8_250) },
  ],
};
const records = standard18File(file).split('\r\n');
const at = (record: number, from: number, to: number) => records[record]?.slice(from - 1, to);

test('money for Friday 11 December 2026 is handed in on Wednesday and worked through on Thursday, day  26344', () => {
  expect(file.cycle).toEqual({ submitBy: '2026-12-09', processOn: '2026-12-10', payOn: '2026-12-11' });
  expect(bacsDay(file.cycle.processOn)).toBe(' 26344');
});

test('money for Tuesday 29 December 2026 is worked through before Christmas, day  26358', () => {
  const { submitBy, processOn } = cycleFor(plainDate('2026-12-29'), holidays);
  expect([submitBy, processOn, bacsDay(processOn)]).toEqual(['2026-12-23', '2026-12-24', ' 26358']);
});

test('handed in today, money is there two banking days later; on a Saturday the cycle starts on Monday', () => {
  expect(earliestCycle(plainDate('2026-11-23'), holidays).payOn).toBe('2026-11-25');
  expect(earliestCycle(plainDate('2026-11-21'), holidays)).toEqual({ submitBy: '2026-11-23', processOn: '2026-11-24', payOn: '2026-11-25' });
});

test('the file has its labels, one record a payment, the contra and the trailer, each with its length and CRLF', () => {
  expect(records.map((record) => `${record.slice(0, 4)} ${record.length}`)).toEqual([
    'VOL1 80', 'HDR1 80', 'HDR2 80', 'UHL1 80', '2029 100', '8714 100', '3096 100', 'EOF1 80', 'EOF2 80', 'UTL1 80', ' 0',
  ]);
});

test('the volume and header labels say who sends what when', () => {
  expect([at(0, 5, 10), at(0, 42, 47), at(0, 80, 80)]).toEqual(['000048', '123456', '1']);
  expect([at(1, 5, 12), at(1, 16, 35), at(1, 42, 47), at(1, 48, 53), at(1, 55, 60)]).toEqual(
    ['A123456S', '12345600004800010001', ' 26343', ' 26345', '000000'],
  );
  expect(records[2]).toBe(`HDR2F0200000100${' '.repeat(35)}00${' '.repeat(28)}`);
  expect(records[3]).toBe('UHL1' + ' 26344' + '999999' + '    ' + '00' + '000000' + '1 DAILY  ' + '001' + ' '.repeat(40));
});

test('a payment names both accounts, the sum in pence, a reference that tells nothing, and the payee in letters a bank knows', () => {
  expect(records[4]).toBe('20295963748472' + '099' + '30963400123456' + '    ' + '00000005500' + 'BLACKPOOL COUNCIL ' + 'WT48-1            ' + 'ZOE OBRIEN-LUCZAK ');
  expect(at(5, 83, 100)).toBe('B ALI /B          ');
});

test('a name in letters no bank file knows does not leave the field empty', () => {
  const lines = [{ ...file.lines[0]!, accountName: 'مها علي' }];
  expect(standard18File({ ...file, lines }).split('\r\n')[4]?.slice(82)).toBe('ACCOUNT HOLDER    ');
});

test('the contra takes from the council what all payments give, and the trailer counts them', () => {
  expect(records[6]).toBe('30963400123456' + '017' + '30963400123456' + '    ' + '00000013750' + 'RUN 48            ' + 'CONTRA            ' + 'BLACKPOOL COUNCIL ');
  expect(records[9]?.trimEnd()).toBe('UTL1' + '0000000013750' + '0000000013750' + '0000001' + '0000002');
});

test('the closing labels repeat the opening ones', () => {
  expect(records[7]?.slice(4)).toBe(records[1]?.slice(4));
  expect(records[8]?.slice(4)).toBe(records[2]?.slice(4));
});

test('the same content gives the same bytes, all of them letters Bacs allows', () => {
  expect(standard18File(file)).toBe(standard18File({ ...file }));
  expect(standard18File(file)).toMatch(/^[A-Z0-9.&/\- \r\n]*$/);
});

test('no word of the file speaks of care', () => {
  expect(standard18File(file)).not.toMatch(/CARE|SOCIAL|CHILD|FAMIL|SAFEGUARD|PANEL/);
});

test('a serial is never all noughts', () => {
  expect([volumeSerial(1), volumeSerial(999_999), volumeSerial(1_000_000)]).toEqual(['000001', '999999', '000001']);
});

test('a sum that does not fit its field stops the file', () => {
  expect(() => standard18File({ ...file, lines: [{ ...file.lines[0]!, amount: pence(100_000_000_000) }] })).toThrow(RangeError);
});
