import { instant, newId, plainDate } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { aMember } from '../testing/a-member';
import { guessColumns } from './guess-columns';
import { letterChanges, type KnownPerson } from './known-person';
import { takeSheetsWord, startImport } from './member-import';
import { mergeRow } from './merge-row';
import { planImport } from './plan-import';

const head = ['Ref', 'Name', 'Type', 'DOB', 'E-mail', 'Mobile', 'Access needs'];
const today = plainDate('2026-11-23');
const plan = (rows: string[][], known: KnownPerson[] = [], leaveOut: number[] = []) =>
  planImport({ head, headRow: 1, rows }, { columns: guessColumns(head), kindForAll: null, leaveOut: new Set(leaveOut), known, today, oldestYoung: 25, adultAge: 18, nextId: () => newId<'Member'>() });

test('columns are guessed by the words at their head', () => {
  expect(guessColumns(['First Name', 'SURNAME', 'Date of Birth', 'Contact number', 'Likes to be called', 'Shoe size'])).toEqual({
    firstName: 0, lastName: 1, bornOn: 2, phone: 3, knownAs: 4,
  });
});

test('good rows are ready', () => {
  const { added, problems } = plan([['P-1', 'Maria Thornley', 'Mum', '', 'maria@example.org', '07700 900111', 'A quiet room']]);
  expect(problems).toEqual([]);
  expect(added[0]).toMatchObject({ row: 2, accessNeeds: 'A quiet room', member: { kind: 'parent', reference: 'P-1', knownAs: 'Maria' } });
});

test('every bad cell of a row is told with its row, column and what to do', () => {
  const { problems } = plan([['P-1', '', 'visitor', '31/02/2011', 'maria', '=1+1', '']]);
  expect(problems.map(({ row, column, field, code }) => [row, column, field, code])).toEqual([
    [2, 'E', 'email', 'EMAIL_NOT_UNDERSTOOD'], [2, 'F', 'phone', 'CELL_IS_A_SUM'],
    [2, 'C', 'kind', 'KIND_UNKNOWN'], [2, 'D', 'bornOn', 'DATE_NOT_REAL'],
  ]);
});

test('a year alone is no day of birth, and nobody is young for longer than the council says', () => {
  const born = (words: string) => plan([['P-1', 'Ellis Reed', 'Young person', words, '', '', '']]).problems.map(({ column, code, params }) => [column, code, params]);
  expect(born('2011')).toEqual([['D', 'DATE_YEAR_ALONE', {}]]);
  expect(born('4/3/1905')).toEqual([['D', 'YOUNG_BORN_TOO_LONG_AGO', { most: 25 }]]);
  expect([born('24/11/2000'), born('23/11/2000')]).toEqual([[], [['D', 'YOUNG_BORN_TOO_LONG_AGO', { most: 25 }]]]);
});

test('a name alone is not enough to know somebody again', () => {
  expect(plan([['', 'Sam Reed', 'carer', '', '', '', '']]).problems).toMatchObject([{ row: 2, column: 'B', code: 'NOBODY_TO_TELL_APART' }]);
});

test('a way of reaching somebody that is more than its name is told with its column, and nobody is reached by it', () => {
  const reached = (ways: string) => planImport(
    { head: ['Name', 'Type', 'Email', 'Best way'], headRow: 1, rows: [['Maria Thornley', 'parent', 'maria@example.org', ways]] },
    { columns: { fullName: 0, kind: 1, email: 2, reachBy: 3 }, kindForAll: null, leaveOut: new Set(), known: [], today, oldestYoung: 25, adultAge: 18, nextId: () => newId<'Member'>() },
  );
  expect(reached('Email').added[0]?.member.contact.reachBy).toEqual(['email']);
  expect(reached('Do not email')).toMatchObject({ added: [], problems: [{ row: 2, column: 'D', typed: 'Do not email', code: 'CONTACT_WAY_UNKNOWN' }] });
});

test('how each different text of a kind was read is told once, and a text that fits two people is told with its column', () => {
  const row = (n: number, kind: string) => [`P-${n}`, `Sam Holt${n}`, kind, '4/3/2011', '', '', ''];
  const { kindsRead, problems } = plan([row(1, 'Mum'), row(2, 'mum'), row(3, 'Child in care'), row(4, 'Foster child')]);
  expect(kindsRead).toEqual([{ words: 'Mum', kind: 'parent', rows: 2 }, { words: 'Child in care', kind: 'young-person-in-care', rows: 1 }]);
  expect(problems).toMatchObject([{ row: 5, column: 'C', typed: 'Foster child', code: 'KIND_TWO_WAYS' }]);
});

test('a row about the same person twice names the earlier row', () => {
  const row = ['P-1', 'Maria Thornley', 'parent', '', 'maria@example.org', '', ''];
  expect(plan([row, ['', 'MARIA THORNLEY', 'parent', '', 'Maria@Example.org', '', '']]).problems).toMatchObject([{ row: 3, code: 'ROW_TWICE', params: { row: 2 } }]);
});

test('a brother and a sister with one e-mail are two people', () => {
  const { added, problems } = plan([
    ['', 'Ellis Reed', 'yp', '4/3/2011', 'home@example.org', '', ''], ['', 'Ada Reed', 'yp', '5/6/2012', 'home@example.org', '', ''],
  ]);
  expect([added.length, problems]).toEqual([2, []]);
});

test('somebody we hold is found again by reference, or by name with day of birth, e-mail or phone', () => {
  const held = aMember({ bornOn: plainDate('1985-02-03') });
  const rows = [['p-17', 'M Thornley', 'parent', '', '', '', ''], ['', 'maria  thornley', 'parent', '03/02/1985', '', '', '']];
  for (const row of rows) expect(plan([row], [held]).known).toMatchObject([{ memberId: held.id }]);
});

test('two references are two people, however alike they look', () => {
  const held = aMember({ reference: 'P-17', contact: { ...aMember().contact, email: 'maria@example.org' } });
  const row = ['P-99', 'Maria Thornley', 'parent', '', 'maria@example.org', '', ''];
  expect(plan([row, ['P-100', ...row.slice(1)]], [held])).toMatchObject({ added: [{ row: 2 }, { row: 3 }], known: [], problems: [] });
});

test('another spelling is only ever suggested', () => {
  const held = aMember({ kind: 'young-person', fullName: 'Elis Reed', bornOn: plainDate('2011-03-04'), reference: null });
  const { added, suggestions, known } = plan([['', 'Ellis Reed', 'yp', '4/3/2011', '', '', '']], [held]);
  expect([added.length, known.length]).toEqual([1, 0]);
  expect(suggestions).toMatchObject([{ row: 2, memberId: held.id }]);
});

test('an empty row is nobody, and the rows below keep their numbers', () => {
  expect(plan([['', '', ''], ['P-1', 'Maria Thornley', 'parent']])).toMatchObject({ added: [{ row: 3 }], problems: [] });
});

test('a row left out on purpose is not looked at', () => {
  expect(plan([['', 'Nobody', '', '', '', '', '']], [], [2])).toMatchObject({ problems: [], leftOut: 1 });
});

test('the same row again changes nothing, and an empty cell wipes nothing', () => {
  const columns = guessColumns(head);
  const held = aMember();
  const again = plan([['P-17', 'Maria Thornley', 'parent', '', '', '', '']], [held]).known[0]!;
  expect(mergeRow(held, again.row, columns)).toBeNull();
  const moved = plan([['P-17', 'Maria Thornley', 'parent', '', 'new@example.org', '', '']], [held]).known[0]!;
  expect(mergeRow(held, moved.row, columns)?.facts[0].data).toEqual({ memberId: held.id, fields: ['contact'] });
});

test('who never chose a name is called after the one the sheet puts right; a chosen name stays theirs', () => {
  const columns = guessColumns(head);
  const held = aMember({ fullName: 'Maria Thornley', knownAs: 'Maria' });
  const row = plan([['P-17', 'Marie Thornley', 'parent', '', '', '', '']], [held]).known[0]!.row;
  expect(mergeRow(held, row, columns)).toMatchObject({ state: { fullName: 'Marie Thornley', knownAs: 'Marie' }, facts: [{ data: { fields: ['fullName', 'knownAs'] } }] });
  expect(mergeRow({ ...held, knownAs: 'Mimi' }, row, columns)?.state).toMatchObject({ fullName: 'Marie Thornley', knownAs: 'Mimi' });
});

test('what somebody said themself is not taken over by a sheet: it is told as a difference, and only the sheet’s word taken on purpose changes it', () => {
  const said = { ownWord: ['contact', 'strengths', 'access-needs'] as const, interests: [], languages: [], strengths: 'Asking clear questions' };
  const held = aMember({ ownWord: said.ownWord });
  const { known, differences } = plan([['P-17', 'Maria Thornley', 'parent', '', 'old@example.org', '07700 900111', 'Chatty']], [{ ...held, said }]);
  expect(differences.map(({ row, knownAs, field, sheetSays }) => [row, knownAs, field, sheetSays])).toEqual([[2, 'Maria', 'email', 'old@example.org'], [2, 'Maria', 'accessNeeds', 'Chatty']]);
  const columns = guessColumns(head);
  expect(mergeRow(held, known[0]!.row, columns)).toBeNull();
  expect(mergeRow(held, known[0]!.row, columns, true)?.state.contact.email).toBe('old@example.org');
  expect(mergeRow({ ...held, ownWord: ['interests'] }, known[0]!.row, columns)?.state.contact.email).toBe('old@example.org');
});

test('the sheet’s word is taken row by row, by somebody else than the person, who says how they know', () => {
  const draft = startImport({ id: newId(), fileName: 'people.csv', startedBy: newId(), startedAt: instant('2026-11-23T09:00:00Z'), sheet: { head, headRow: 1, rows: [['x']] } }).state;
  const about = { row: 2, memberId: newId<'Member'>(), knownAs: 'Maria', field: 'email' as const, sheetSays: 'x@example.org' };
  const by = newId<'Person'>();
  const taken = takeSheetsWord(draft, { row: 2, knownHow: 'saw-paper', by }, [about]).state;
  expect(taken.takes).toEqual([{ row: 2, knownHow: 'saw-paper', by }]);
  expect(takeSheetsWord(taken, { row: 2, knownHow: null, by }, [about]).state.takes).toEqual([]);
  expect(() => takeSheetsWord(draft, { row: 3, knownHow: 'saw-paper', by }, [about])).toThrow('ROW_UNKNOWN');
  expect(() => takeSheetsWord(draft, { row: 2, knownHow: 'guessed', by }, [about])).toThrow('KNOWN_HOW_UNKNOWN');
  expect(() => takeSheetsWord(draft, { row: 2, knownHow: 'saw-paper', by: about.memberId as string as typeof by }, [about])).toThrow('OWN_RECORD');
});

test('letters are counted', () => {
  expect([letterChanges('ellis', 'elis'), letterChanges('', 'abc'), letterChanges('same', 'same')]).toEqual([1, 3, 0]);
});

const FAMILY = ['Ref', 'Name', 'Type', 'DOB', 'E-mail', 'Mobile', '18 or over', 'Guardian name', 'Relationship', 'Guardian email', 'Guardian phone'];
const family = (row: readonly string[], known: readonly KnownPerson[] = []) =>
  planImport({ head: FAMILY, headRow: 1, rows: [[...row]] }, { columns: guessColumns(FAMILY), kindForAll: null, leaveOut: new Set(), known, today, oldestYoung: 25, adultAge: 18, nextId: () => newId<'Member'>() });
const child = ['C-1', 'Wren Holt', 'child', '4/3/2014', '', '', ''];

test.each([
  [['P-1', 'Maria Holt', 'mum', '', 'm@example.org', '', ''], 1, []], [['P-1', 'Maria Holt', 'mum', '', 'm@example.org', '', 'yes'], 0, []], [['P-1', 'Maria Holt', 'mum', '4/3/1990', '', '', ''], 0, []],
  [['P-1', 'Maria Holt', 'mum', '4/3/2010', '', '', ''], 0, []], [['P-1', 'Maria Holt', 'mum', '', 'm@example.org', '', 'no'], 0, [['D', 'BIRTH_DATE_NEEDED']]], [['P-1', 'Maria Holt', 'mum', '', 'm@example.org', '', 'perhaps'], 0, [['G', 'YES_OR_NO']]],
  [['P-1', 'Sam Holt', 'lived experience', '4/3/2010', '', '', ''], 0, [['C', 'KIND_IS_GROWN_UP']]], [child, 0, []],
] as const)('whether a parent or carer is grown up is known or asked: %o', (row, agesOpen, problems) => {
  const made = family([...row, '', '', '', '']);
  expect([made.agesOpen, made.problems.map(({ column, code }) => [column, code])]).toEqual([agesOpen, problems]);
});

test('of a parent we know nobody asks it again', () => {
  const held = { ...aMember({ fullName: 'Maria Holt', reference: 'P-1', bornOn: null }), said: null };
  expect(family(['P-1', 'Maria Holt', 'mum', '', '', '', '', '', '', '', ''], [held])).toMatchObject({ agesOpen: 0, problems: [], known: [{ memberId: held.id }] });
});

test('a sheet names who looks after a child; of a grown-up nobody is kept', () => {
  const named = ['Sana Holt', 'Mum', 'SANA@home.example', '07700 900222'];
  expect(family([...child, ...named])).toMatchObject({ guardiansNamed: 1, added: [{ guardian: { name: 'Sana Holt', relation: 'mother', email: 'sana@home.example', phone: '07700900222' } }] });
  expect(family([...child, 'Sana Holt', '', '', '']).added[0]?.guardian).toEqual({ name: 'Sana Holt', relation: 'other', email: null, phone: null });
  expect(family(['P-1', 'Sam Holt', 'young person', '4/3/2005', '', '', '', ...named])).toMatchObject({ guardiansNamed: 0, added: [{ guardian: null }] });
  // A mother of 16 has somebody who looks after her, too.
  expect(family(['P-1', 'Amy Holt', 'mum', '4/3/2010', '', '', '', ...named])).toMatchObject({ guardiansNamed: 1 });
  expect(family([...child, '', '', '', '']).added[0]?.guardian).toBeNull();
});

test.each([
  [['', '', 'sana@home.example', ''], 'H', 'GUARDIAN_NAME_MISSING'], [['Sana Holt', 'parent', '', ''], 'I', 'RELATION_NOT_READ'], [['Sana Holt', 'mum', 'sana', ''], 'J', 'EMAIL_NOT_UNDERSTOOD'], [['Sana Holt', 'mum', '', '12'], 'K', 'PHONE_NOT_UNDERSTOOD'],
] as const)('%o is told with its place: %s %s', (cells, column, code) => expect(family([...child, ...cells]).problems).toMatchObject([{ row: 2, column, code }]));

test('what would go to the child’s own address is for a person to put right', () => {
  expect(family(['C-1', 'Wren Holt', 'child', '4/3/2014', 'us@home.example', '', '', 'Sana Holt', 'mum', 'us@home.example', '']).problems).toMatchObject([{ column: 'J', code: 'JOINING_CHILDS_ADDRESS' }]);
});
