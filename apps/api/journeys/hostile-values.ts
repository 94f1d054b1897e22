/** What people paste, mistype or try on purpose, by the kind of answer a question wants. */
export const hostileTexts: readonly string[] = [
  '', '   ', '\u0000', 'a\u0000b', 'x'.repeat(20_000), '<script>alert(1)</script>', '<b>bold</b>', 'שלום עולם', '\u202Eevil', '👩‍👩‍👧 👋🏽', "Robert'); drop table members.member;--",
  '${7*7}', '{{7*7}}', '=1+1', '../../etc/passwd', '%00', 'null', 'undefined', 'NaN', '2026-02-31', '2020-01-01', '2027-03-28T01:30', '01:30', '25:99', '31/02/2026', '1.234', '-1', '0', '1e309', '٣',
  '\uD800', 'é'.normalize('NFD'), '\r\nBcc: all@example.org',
];

export const hostileNumbers: readonly number[] = [0, -1, 1.5, 0.001, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308];

export const hostileDays: readonly string[] = ['', '2026-02-31', '2025-02-29', '31/12/2026', '0000-00-00', '9999-12-31', '1900-01-01', '2027-03-28', 'tomorrow', '2026-1-1'];

export const hostileIds: readonly string[] = ['', 'x', '00000000-0000-0000-0000-000000000000', '018f0000-0000-7000-8000-000000000001', "' or 1=1 --", 'x'.repeat(5_000)];
