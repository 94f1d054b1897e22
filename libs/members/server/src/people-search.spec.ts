import { systemActor, type Id } from '@alongside/kernel';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { ChangeStage } from './actions/change-stage';
import { MembersDoor, MembersModule } from './index';
import { PeopleSearchRead, type PeopleQuestion } from './store/people-search.read';

let fixture: ServerFixture;
const by = systemActor('test');
const people = [
  { kind: 'parent', fullName: 'Maria Thornley', interests: ['Interview panels'], strengths: '100% kind', languages: ['Polish'] },
  { kind: 'carer', fullName: 'Zoë Quill', interests: ['origami', 'panels'], languages: ['BSL', 'pl'] },
  { kind: 'parent', fullName: 'Ängela Ødegård' },
  { kind: 'parent', fullName: 'de Souza, Bruno', knownAs: 'bruno' },
  { kind: 'adult-lived-experience', fullName: 'Jo Marsden' },
  { kind: 'parent', fullName: 'Marjorie Lee', knownAs: 'Marjorie' },
  { kind: 'kinship-carer', fullName: 'محمد علي' },
];

beforeAll(async () => {
  fixture = await serverFixture([MembersModule]);
  for (const person of people) await fixture.get(MembersDoor).joinMember({ reachBy: [], ...person }, by);
});
afterAll(() => fixture.close());

const find = (question: Partial<PeopleQuestion>) =>
  fixture.get(PeopleSearchRead).find({ words: null, kind: null, interest: null, language: null, stage: null, first: 50, after: null, ...question });
const names = async (question: Partial<PeopleQuestion>) => (await find(question)).members.map(({ knownAs }) => knownAs);

test('people stand in the order people read lists, whatever their capitals and accents', async () => {
  expect(await names({})).toEqual(['Ängela', 'bruno', 'Jo', 'Maria', 'Marjorie', 'Zoë', 'محمد']);
});

test.each([
  ['any part of a name', 'ornle', ['Maria']],
  ['words in any order', 'thornley maria', ['Maria']],
  ['without its accents', 'angela odegard', ['Ängela']],
  ['with accents it does not have', 'Zoé', ['Zoë']],
  ['another script', 'محمد', ['محمد']],
  ['a strength, and a percent sign is only a percent sign', '100%', ['Maria']],
  ['an interest', 'ORIGAMI', ['Zoë']],
  ['two letters, where words begin', 'jo', ['Jo']],
])('somebody is found by %s', async (_, words, found) => {
  expect(await names({ words })).toEqual(found);
});

test('a percent sign alone is not everybody', async () => {
  expect(await names({ words: '%' })).toEqual([]);
});

test.each([['Maira Thornly', 'Maria'], ['Bruno de Sousa', 'bruno'], ['marjory', 'Marjorie']])('a name spelled nearly right finds who may be meant: %s', async (words, found) => {
  const { members, nearly } = await find({ words });
  expect([nearly, members[0]?.knownAs]).toEqual([true, found]);
});

test('who is really there comes instead of who is nearly so, and a name like nobody’s finds nobody', async () => {
  expect(await find({ words: 'mar' })).toMatchObject({ nearly: false, total: 3 });
  expect(await find({ words: 'Xylophon' })).toMatchObject({ nearly: false, total: 0 });
});

test('by interest, language and kind, one narrowing the other', async () => {
  expect(await names({ interest: 'panel' })).toEqual(['Maria', 'Zoë']);
  expect(await names({ language: 'pl' })).toEqual(['Maria', 'Zoë']);
  expect(await names({ language: 'pl', kind: 'carer' })).toEqual(['Zoë']);
  expect(await names({ language: 'bfi', words: 'quill' })).toEqual(['Zoë']);
});

test('who left is found only when asked for', async () => {
  const { id } = await fixture.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Gone Away', reachBy: [] }, by);
  await fixture.get(ChangeStage).archive(id, 'moved-away', by);
  expect([await names({ words: 'gone' }), await names({ words: 'gone', stage: 'left' })]).toEqual([[], ['Gone']]);
});

test('page by page, nobody twice and nobody missing', async () => {
  const all = (await find({ first: 100 })).members.map(({ id }) => id);
  const paged: string[] = [];
  for (let after: Id<'Member'> | null = null; ; ) {
    const { members } = await find({ first: 2, after });
    if (members.length === 0) break;
    paged.push(...members.map(({ id }) => id));
    after = members.at(-1)?.id ?? null;
  }
  expect(paged).toEqual(all);
});

test('what a search can be about comes from what people said, the most common first', async () => {
  const { interests, languages } = await fixture.get(PeopleSearchRead).choices();
  expect([[...interests].sort(), languages]).toEqual([['Interview panels', 'origami', 'panels'], ['pl', 'bfi']]);
});
