/** What people paste, mistype or try on purpose, by the kind of answer a question wants. */
export const hostileTexts: readonly string[] = [
  '', '   ', '\u0000', 'a\u0000b', 'x'.repeat(20_000), '<script>alert(1)</script>', '<b>bold</b>', 'שלום עולם', '\u202Eevil', '👩‍👩‍👧 👋🏽', "Robert'); drop table members.member;--",
  '${7*7}', '{{7*7}}', '=1+1', '../../etc/passwd', '%00', 'null', 'undefined', 'NaN', '2026-02-31', '2020-01-01', '2027-03-28T01:30', '01:30', '25:99', '31/02/2026', '1.234', '-1', '0', '1e309', '٣',
  '\uD800', 'é'.normalize('NFD'), '\r\nBcc: all@example.org',
];

/** Also what is no number at all: it arrives so from a form. */
export const hostileNumbers: readonly unknown[] = [
  0, -1, 1.5, 0.001, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, -0.5, -1e308, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31) - 1, 2 ** 63, 5e-324, 99.999, '', ' ', '1', '1,5', '12abc', '0x10', 'NaN', 'Infinity', '١', '£5', true, [], {}, null,
];

export const hostileDays: readonly unknown[] = [
  '', '2026-02-31', '2025-02-29', '31/12/2026', '0000-00-00', '9999-12-31', '1900-01-01', '2027-03-28', 'tomorrow', '2026-1-1', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-12-01', '20261208', ' 2026-12-08', '2026-12-08 ',
  '2026-12-08T', '2026-12-08T25:00:00Z', '2026-12-08T10:00:00+99:00', '-2026-12-08', '+012026-12-08', '２０２６-12-08', '2026-12-08\u0000', '2026-W50', 'null', 20261208, 1.5, true, {}, null,
];

export const hostileIds: readonly unknown[] = [
  '', 'x', '00000000-0000-0000-0000-000000000000', '018f0000-0000-7000-8000-000000000001', "' or 1=1 --", 'x'.repeat(5_000), ' ', '\u0000', '018f0000-0000-7000-8000-00000000000', '018f0000-0000-7000-8000-0000000000011',
  '018f000000007000800000000000000g', '{018f0000-0000-7000-8000-000000000001}', '018F0000-0000-7000-8000-000000000001', 'ffffffff-ffff-ffff-ffff-ffffffffffff', ' 018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000001\n',
  '../../etc/passwd', '%27', '$where', 'null', 'undefined', '[object Object]', '0', '-1', 0, -1, 1.5, 2 ** 53, true, [], {}, null,
];

export const hostileChoices: readonly unknown[] = [
  '', ' ', 'NO_SUCH', 'no_such', 'null', 'undefined', '__proto__', 'constructor', 'toString', 'NO SUCH', 'NO-SUCH', 'A'.repeat(5_000), '\u0000', '\uD800', "' or 1=1 --", '<b>', '0', '1', 0, 1, -1, 1.5, true, false, [], ['NO_SUCH'], {}, null,
];

export const hostileSwitches: readonly unknown[] = [
  'yes', 'no', 'true', 'false', 'TRUE', 'on', 'off', '', ' ', '0', '1', 0, 1, 2, -1, 1.5, 'null', 'undefined', '\u0000', 'x'.repeat(5_000), "' or 1=1 --", 'ja', [], [true], {}, null,
];
