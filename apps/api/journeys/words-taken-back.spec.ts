import { AccountsDoor } from '@alongside/accounts/server';
import { addDays, plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!) { answerConsent(id: $id, answer: $answer) { id } }';
const STOP = 'mutation($id: ID!) { stopConsent(id: $id) { id } }';
const MINE = '{ myConsents { id state places { place draft recall } takedowns { place state bySystem settledAt owner dueOn } } }';
const PUBLISH = 'mutation($id: ID!, $said: String!, $did: String!) { publishChange(id: $id, said: $said, did: $did) { id } }';
const PREPARE = 'mutation($quarter: String!) { prepareReport(quarter: $quarter) { id whyNotPublish changes { said } } }';
const SEND_OUT = 'mutation($id: ID!) { publishReport(id: $id) { id } }';

const WHOLE = '{ id changes { said did wordsOver } }';
const REPORT = 'The report for councillors, January to March 2027';

interface Held {
  readonly id: string;
  readonly state: string;
  readonly places: readonly { readonly place: string; readonly draft: boolean }[];
  readonly takedowns: readonly { readonly place: string; readonly state: string; readonly bySystem: boolean }[];
}

let api: ApiFixture;
let maria: Visitor, priya: Visitor;
let mariaId: Id<'Member'>;
let consentId: string;

beforeAll(async () => {
  api = await apiFixture();
  const by = systemActor('journey');
  const personId = await api.get(AccountsDoor).openAccount({ displayName: 'Maria Reed', firstName: 'Maria', email: null, audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  mariaId = (await api.get(MembersDoor).joinMember({ id: personId, kind: 'parent', fullName: 'Maria Reed', bornOn: null, reachBy: [] }, by)).id;
  [maria, priya] = [await api.as('parent'), await api.as('coordinator')];
});
afterAll(() => api?.close());

const held = async () => (await maria.ask<{ myConsents: Held[] }>(MINE)).myConsents.find(({ id }) => id === consentId)!;
const publicWords = async () => (await api.visitor().ask<{ publicChanges: { said: string }[] }>('{ publicChanges { said } }')).publicChanges.map(({ said }) => said);
const answered = async (words: string) => {
  const { sayIt } = await maria.ask<{ sayIt: string }>('mutation($words: String!) { sayIt(words: $words) }', { words });
  await priya.ask('mutation($id: ID!) { answerVoiceItem(id: $id, outcome: DID, words: "It is done now.") { id } }', { id: sayIt });
  return sayIt;
};
const prepare = async (quarter: string) => (await priya.ask<{ prepareReport: { id: string; whyNotPublish: string | null; changes: { said: string }[] } }>(PREPARE, { quarter })).prepareReport;
const reportRead = async (id: string) =>
  (await priya.ask<{ publishedReport: { changes: { said: string | null; did: string | null; wordsOver: boolean }[] } }>('query($id: ID) { publishedReport(id: $id) { changes { said did wordsOver } } }', { id })).publishedReport.changes;

describe('somebody’s own words', () => {
  test('go out only with their yes; the same thing in our words needs none', async () => {
    const id = await answered('The waiting room feels cold and scary.');
    const words = { id, said: 'The waiting room feels cold and scary.', did: 'There are soft chairs.' };
    expect(await priya.refusal(PUBLISH, words)).toBe('WORDS_NEED_A_YES');
    expect(await priya.refusal(PUBLISH, { ...words, said: 'It is not nice to wait here.', did: 'You wrote: the waiting room feels cold and scary. There are soft chairs.' })).toBe('WORDS_NEED_A_YES');
    await priya.ask(PUBLISH, { ...words, said: 'It is not nice to wait here.' });
    consentId = (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: mariaId, scope: 'QUOTE_ANONYMOUS', audience: 'EVERYBODY' } })).askConsent.id;
    expect(await priya.refusal(PUBLISH, words)).toBe('WORDS_NEED_A_YES');
    await maria.ask(SAY, { id: consentId, answer: 'yes' });
    await priya.ask(PUBLISH, words);
    expect(await publicWords()).toEqual([words.said]);
    expect((await held()).places).toMatchObject([{ place: 'The page of what changed', draft: false }]);
  });

  test('stand in a draft report as a place; with a stop the page is down at once and the draft is locked until they are out of it', async () => {
    await api.clock.set('2027-01-05T09:00:00Z');
    const { id, changes, whyNotPublish } = await prepare('2026-Q4');
    expect([changes.length, whyNotPublish]).toEqual([1, null]);
    expect((await held()).places).toMatchObject([{ place: 'The page of what changed' }, { place: 'The report for councillors, October to December 2026', draft: true }]);
    await maria.ask(STOP, { id: consentId });
    expect(await priya.refusal(SEND_OUT, { id })).toBe('WORDS_TAKEN_BACK');
    await api.runReactions();
    expect(await publicWords()).toEqual([]);
    expect((await priya.ask<{ draftReports: object[] }>('{ draftReports { whyNotPublish } }')).draftReports).toEqual([{ whyNotPublish: 'WORDS_TAKEN_BACK' }]);
    expect(await prepare('2026-Q4')).toMatchObject({ id, changes: [], whyNotPublish: 'REPORT_WITHOUT_CHANGE' });
    expect((await held()).takedowns.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
  });

  test('taken back after the report is out: every way of ours to read it lacks them at once, the report kept is as it was, and the list says the system did it', async () => {
    await maria.ask(SAY, { id: consentId, answer: 'yes' });
    const words = { id: await answered('Nobody told me where the door was.'), said: 'Nobody told me where the door was.', did: 'There is a sign now.' };
    await priya.ask(PUBLISH, words);
    await priya.ask(PUBLISH, { id: await answered('I could not find the loo.'), said: 'There was no sign for the loo.', did: 'The loo has a sign: you said I could not find the loo.' });
    await priya.ask(PUBLISH, { id: await answered('My bus comes at ten and you start at nine.'), said: 'Meetings were too early.', did: 'They start at ten.' });
    await api.clock.set('2027-04-06T09:00:00Z');
    const { id } = await prepare('2027-Q1');
    await priya.ask(SEND_OUT, { id });
    const kept = async () => JSON.stringify(await api.database.first('select figures from impact.impact_report where id = $1', [id]));
    const before = await kept();
    expect((await reportRead(id)).map(({ said }) => said)).toContain(words.said);
    expect((await held()).places).toMatchObject([
      { place: 'The page of what changed' }, { place: 'The page of what changed' },
      { place: REPORT, draft: false, recall: 'AT_ONCE' }, { place: REPORT, draft: false, recall: 'AT_ONCE' }, { place: 'What others printed or kept of the report, January to March 2027', recall: 'CANNOT_RECALL' },
    ]);
    await maria.ask(STOP, { id: consentId });
    const councillor = await api.as('councillor');
    for (const who of [priya, councillor, await api.as('dpo'), await api.as('hr')]) {
      const everything = JSON.stringify([await who.ask(`query($id: ID) { publishedReport(id: $id) ${WHOLE} }`, { id }), await who.ask(`{ publishedReport ${WHOLE} publishedReports ${WHOLE} }`)]);
      expect(everything).not.toMatch(/where the door|find the loo/);
    }
    expect([...(await reportRead(id))].sort((one, other) => String(one.did).localeCompare(String(other.did)))).toEqual([
      { said: 'There was no sign for the loo.', did: null, wordsOver: true }, { said: null, did: words.did, wordsOver: true }, { said: 'Meetings were too early.', did: 'They start at ten.', wordsOver: false },
    ].sort((one, other) => String(one.did).localeCompare(String(other.did))));
    expect(await kept()).toBe(before);
    const copies = (await held()).takedowns.filter(({ place }) => place.endsWith('January to March 2027'));
    expect(copies).toMatchObject([...Array(2).fill({ place: REPORT, state: 'DONE', bySystem: true, settledAt: expect.stringMatching(/^2027-04-06T09:/) }), { state: 'CANNOT_RECALL', bySystem: false, owner: 'Priya', dueOn: '2027-04-06' }]);
    const settled = (await priya.ask<{ takedownsSettled: object[] }>('{ takedownsSettled(first: 10) { place state bySystem settledAt } }')).takedownsSettled;
    expect(settled).toContainEqual({ place: REPORT, state: 'DONE', bySystem: true, settledAt: expect.stringMatching(/^2027-04-06T09:/) });
    await maria.ask(SAY, { id: consentId, answer: 'yes' });
    expect(JSON.stringify(await reportRead(id))).not.toMatch(/where the door|find the loo/);
    await api.runReactions();
  });

  test('nobody writes a place of ours down by hand', async () => {
    await maria.ask(SAY, { id: consentId, answer: 'yes' });
    const use = { consentId, place: 'A wall', ownerId: mariaId, recall: 'AT_ONCE', days: 0 };
    expect(await priya.refusal('mutation($use: PlaceOfUseInput!) { registerConsentUse(use: $use) { id } }', { use })).toBe('PLACE_IS_OURS');
  });

  test('taken back while a report goes out: it either does not hold them, or does not show them from that moment', async () => {
    const ends = [['2027-Q2', '2027-07-05', 'April to June'], ['2027-Q3', '2027-10-05', 'July to September'], ['2027-Q4', '2028-01-05', 'October to December'], ['2028-Q1', '2028-04-05', 'January to March']] as const;
    for (const [quarter, after, months] of ends) {
      await maria.ask(SAY, { id: consentId, answer: 'yes' });
      const said = `Please open on Sundays in ${quarter} too.`;
      await priya.ask(PUBLISH, { id: await answered(said), said, did: 'We open now.' });
      await api.clock.set(`${after}T09:00:00Z`);
      const { id } = await prepare(quarter);
      const [out, stopped] = await Promise.allSettled([priya.graphql(SEND_OUT, { id }), maria.graphql(STOP, { id: consentId })]);
      expect([out.status, stopped.status]).toEqual(['fulfilled', 'fulfilled']);
      const published = (await api.database.first<{ state: string }>('select state from impact.impact_report where id = $1', [id]))?.state === 'published';
      const copy = (await held()).takedowns.find(({ place, state, bySystem }) => place === `The report for councillors, ${months} ${quarter.slice(0, 4)}` && (state !== 'DONE' || bySystem));
      expect([(await held()).state, copy?.state]).toEqual(['WITHDRAWN', published ? 'DONE' : 'OPEN']);
      if (published) expect(JSON.stringify(await reportRead(id))).not.toContain(said);
      await api.runReactions();
      if (!published) await prepare(quarter);
    }
  });

  test('a yes that ran out in the night is not shown in the morning, before any job has told it', async () => {
    await maria.ask(SAY, { id: consentId, answer: 'yes' });
    const { until } = (await maria.ask<{ myConsents: { id: string; until: string }[] }>('{ myConsents { id until } }')).myConsents.find(({ id }) => id === consentId)!;
    const said = 'Please put out more chairs for us.';
    await priya.ask(PUBLISH, { id: await answered(said), said, did: 'There are more chairs.' });
    const [quarter, after] = ['2028-Q2', '2028-07-05T09:00:00Z'];
    await api.clock.set(after);
    const { id } = await prepare(quarter);
    await priya.ask(SEND_OUT, { id });
    expect((await reportRead(id)).map((one) => one.said)).toContain(said);
    await api.clock.set(`${until}T12:00:00Z`);
    expect((await reportRead(id)).map((one) => one.said)).toContain(said);
    await api.clock.set(`${addDays(plainDate(until), 1)}T09:00:00Z`);
    expect(JSON.stringify(await reportRead(id))).not.toContain(said);
  });
});
