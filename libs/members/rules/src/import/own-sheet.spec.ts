import { newId, plainDate, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { cellOf, exportFields } from '../export/member-export';
import { exportCell, exportHeads } from '../export/export-words';
import type { Member } from '../member';
import { memberKinds, seatKindOf } from '../member-kind';
import { aMember } from '../testing/a-member';
import { guessColumns } from './guess-columns';
import { mergeRow } from './merge-row';
import { planImport } from './plan-import';

const head = exportFields.map((field) => exportHeads[field]);
const columns = guessColumns(head);
const row = (member: Member) => exportFields.map((field) => cellOf(exportCell({ ...member, ...member.contact, trainingHours: 2 }, field)));
const plan = (people: readonly Member[], known: readonly Member[]) =>
  planImport({ head, headRow: 1, rows: people.map(row) }, { columns, kindForAll: null, leaveOut: new Set(), known, today: plainDate('2026-11-23'), oldestYoung: 25, adultAge: 18, nextId: () => newId<'Member'>() });

const everybody = memberKinds.map((kind, n) => aMember({
  id: `01890000-0000-7000-8000-0000000001${10 + n}` as Id<'Member'>, kind, fullName: `Sam Holt${n}`, knownAs: 'Sammy', bornOn: seatKindOf(kind) === 'young-person' ? plainDate('2011-03-04') : null, reference: null,
  interests: ['tea, cake', 'panels'], languages: ['pl', 'zh'], strengths: n === 0 ? '=HYPERLINK("x")' : 'Asking', contact: n % 2 ? { email: null, phone: null, reachBy: ['post', 'in-person'], reachNote: 'After 4pm' } : aMember().contact,
}));

test('every column of our own sheet that can come back is known by its head', () => {
  expect(head.filter((_, column) => !Object.values(columns).includes(column))).toEqual(['Where they are', 'Hours at trainings']);
});

test('our own sheet comes back whole: everybody is known again, of every kind, young or without any way to be reached, and nothing is changed', () => {
  const { known, added, problems } = plan(everybody, everybody);
  expect([problems, added.length, known.map(({ memberId }) => memberId)]).toEqual([[], 0, everybody.map(({ id }) => id)]);
  expect(known.map(({ row: read }, n) => mergeRow(everybody[n]!, read, columns)?.facts ?? null)).toEqual(everybody.map(() => null));
});

test('words stand in it, no codes', () => expect(row(everybody[5]!).slice(3, 5)).toEqual(['Young person in care', 'With us']));

test('a mark of nobody is told', () => expect(plan([everybody[0]!], []).problems).toMatchObject([{ row: 2, column: 'A', code: 'MARK_UNKNOWN' }]));
