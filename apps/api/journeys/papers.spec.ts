import { AccountsDoor } from '@alongside/accounts/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { aPaper } from '@alongside/platform/files/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import { paperForm, send } from './hostile-uploads/upload';
import type { Visitor } from './visitor';

const by = systemActor('journey');
const TITLE = 'What the three people wrote';

let api: ApiFixture;
let jo: Visitor;
let maria: Visitor;
let trainer: Visitor;
let ellis: Visitor;
let kim: Visitor;
let sessionId: string;
let fileId: string;
let paperId: string;

const ADD = 'mutation($s: ID!, $t: String!, $f: ID!, $k: String!) { addPaper(sessionId: $s, title: $t, fileId: $f, inWords: "Three short letters.", idempotencyKey: $k) { id state } }';
const SHARE = 'mutation($id: ID!) { sharePaper(id: $id) { state lookUntil } }';
const MINE = '{ myDates { bookingId sessionId papers { id title fileId pages inWords lookUntil } } }';
interface Mine {
  readonly myDates: readonly { readonly bookingId: string; readonly sessionId: string; readonly papers: readonly { readonly id: string; readonly fileId: string }[] }[];
}
const papersOf = async (who: Visitor) => (await who.ask<Mine>(MINE)).myDates.find((date) => date.sessionId === sessionId)?.papers ?? [];
const page = (who: Visitor, fit = 'phone') => who.fetch(`/files/${fileId}/pages/1?fit=${fit}`);
const lettersAbout = async (words: string) => (await api.mail()).filter(({ subject }) => subject === words);

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const person = async (name: string, demoKey: string, kind: 'parent' | 'young-person', bornOn: string | null = null) => {
    const first = name.split(' ')[0]!;
    const email = `${first.toLowerCase()}@home.example`;
    const id = await accounts.openAccount({ displayName: name, firstName: first, email, audience: bornOn ? 'young' : 'adult', roles: [bornOn ? 'young-person' : 'parent-carer'], demoKey }, by);
    await members.joinMember({ id: id as Id<string>, kind, fullName: name, email, bornOn: bornOn ? plainDate(bornOn) : null, reachBy: ['email'] }, by);
    return id as string;
  };
  const [mariaId, ownId, ellisId] = [await person('Maria Thornley', 'parent', 'parent'), await person('Zofia Wilk', 'supporter', 'parent'), await person('Ellis Reed', 'young-person', 'young-person', '2011-03-04')];
  const kimId = await accounts.openAccount({ displayName: 'Kim Reed', firstName: 'Kim', email: 'kim@home.example', audience: 'adult', roles: ['guardian'], demoKey: 'guardian' }, by);
  await members.linkGuardian({ memberId: ellisId as never, guardianId: kimId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.recordLegalStatus({ memberId: ellisId as never, kind: 'at-home', from: plainDate('2020-01-01'), checked: true, evidence: 'By phone' }, by);
  [jo, maria, trainer, ellis, kim] = [await api.as('coordinator'), await api.as('parent'), await api.as('supporter'), await api.as('young-person'), await api.as('guardian')];
  const coordinator = (await accounts.personByDemoKey('coordinator'))!.id;
  sessionId = await api.get(OpportunitiesDoor).openSession({
    kind: 'meeting', title: 'Plan the winter', plainSummary: 'We plan.', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House', activity: 'meeting',
    seats: [{ kind: 'parent-carer', count: 2 }, { kind: 'young-person', count: 1 }],
  }, { kind: 'person', personId: coordinator, roles: ['coordinator'], purpose: 'journey', assurance: 2 });
  const { invite } = await jo.ask<{ invite: { bookings: { id: string; memberId: string }[] } }>(
    'mutation($id: ID!, $who: [ID!]!) { invite(sessionId: $id, memberIds: $who, idempotencyKey: "papers-invite") { bookings { id memberId } } }', { id: sessionId, who: [mariaId, ownId, ellisId] });
  const bookingOf = (memberId: string) => invite.bookings.find((booking) => booking.memberId === memberId)!.id;
  const ANSWER = 'mutation($id: ID!, $answer: OfferAnswer!, $key: String!) { answerOffer(bookingId: $id, answer: $answer, idempotencyKey: $key) { state } }';
  await maria.ask(ANSWER, { id: bookingOf(mariaId), answer: 'YES', key: 'papers-maria' });
  await trainer.ask(ANSWER, { id: bookingOf(ownId), answer: 'NO', key: 'papers-trainer' });
  await ellis.ask(ANSWER, { id: bookingOf(ellisId), answer: 'YES', key: 'papers-ellis' });
  await api.runReactions();
});
afterAll(() => api?.close());

describe('a paper for a date', () => {
  test('is sent by the coordinator, and nobody else may send one', async () => {
    const sent = await send(jo, paperForm(await aPaper(2)));
    expect(sent).toMatchObject({ status: 201, pages: 2 });
    fileId = sent.id!;
    expect(await send(maria, paperForm(await aPaper()))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await maria.refusal(ADD, { s: sessionId, t: TITLE, f: fileId, k: 'no' })).toBe('FORBIDDEN');
    ({ addPaper: { id: paperId } } = await jo.ask<{ addPaper: { id: string } }>(ADD, { s: sessionId, t: TITLE, f: fileId, k: 'papers-add' }));
  });

  test('is seen by the team alone until it is shared', async () => {
    expect((await page(jo)).status).toBe(200);
    expect(await papersOf(maria)).toEqual([]);
    expect((await page(maria)).status).toBe(404);
  });

  test('once shared, whoever comes hears that there is something to look at, and nothing of what it is', async () => {
    expect(await jo.ask(SHARE, { id: paperId })).toEqual({ sharePaper: { state: 'SHARED', lookUntil: '2026-12-15' } });
    await api.runReactions();
    await api.runJobs();
    const letters = await lettersAbout('Something to look at first');
    expect(letters.map(({ to }) => to)).toEqual(['maria@home.example']);
    expect(letters[0]!.text).toContain('/dates/');
    for (const told of [TITLE, 'three people', 'Plan the winter', fileId]) expect(letters[0]!.text).not.toContain(told);
  });

  test('more papers on the same day are one letter', async () => {
    const sent = await send(jo, paperForm(await aPaper(1, 'Second')));
    const { addPaper } = await jo.ask<{ addPaper: { id: string } }>(ADD, { s: sessionId, t: 'How we spend the time', f: sent.id, k: 'papers-second' });
    await jo.ask(SHARE, { id: addPaper.id });
    await api.runReactions();
    await api.runJobs();
    expect(await lettersAbout('Something to look at first')).toHaveLength(1);
    expect(await papersOf(maria)).toHaveLength(2);
  });

  test('she looks at it page by page, her first name is in the picture, and the team sees that she looked', async () => {
    const [mine] = await papersOf(maria);
    expect(mine).toMatchObject({ id: paperId, title: TITLE, pages: 2, inWords: 'Three short letters.', lookUntil: '2026-12-15' });
    const [hers, ours] = [await page(maria), await page(jo)];
    expect([hers.status, hers.headers.get('content-type'), hers.headers.get('content-disposition'), hers.headers.get('cache-control')]).toEqual([200, 'image/webp', 'inline', 'no-store']);
    const pixels = async (answer: Response) => sharp(Buffer.from(await answer.arrayBuffer())).raw().toBuffer();
    // The same page drawn for two people differs, because each has their own name across it.
    expect((await pixels(hers)).equals(await pixels(ours))).toBe(false);
    const { session } = await jo.ask<{ session: { papers: { id: string; readers: { memberName: string; lookedAt: string | null }[] }[] } }>('query($id: ID!) { session(id: $id) { papers { id readers { memberName lookedAt } } } }', { id: sessionId });
    expect(session.papers.find(({ id }) => id === paperId)?.readers).toEqual([{ memberName: 'Maria', lookedAt: expect.any(String) }]);
  });

  test('the file itself is given to nobody, not even to whoever sent it', async () => {
    for (const who of [jo, maria]) expect((await who.fetch(`/files/${fileId}`)).status).toBe(404);
    expect((await maria.fetch(`/files/${fileId}/pages/3`)).status).toBe(404);
  });

  test('others cannot look: who said no, who waits for a yes of somebody else, that somebody, HR, and a stranger', async () => {
    for (const who of [trainer, ellis, kim, await api.as('hr')]) expect((await page(who)).status).toBe(404);
    expect((await page(api.visitor())).status).toBe(401);
    expect(await papersOf(ellis)).toEqual([]);
  });

  test('a young person looks once somebody who looks after them has said yes', async () => {
    const { permissionsWaiting } = await kim.ask<{ permissionsWaiting: { id: string }[] }>('{ permissionsWaiting { id } }');
    await kim.ask('mutation($id: ID!) { givePermission(id: $id) { state } }', { id: permissionsWaiting[0]!.id });
    await api.runReactions();
    expect((await page(ellis)).status).toBe(200);
    expect((await page(kim)).status).toBe(404);
  });

  test('the last day is the last day: then it is closed to all, and nothing is left of its pages', async () => {
    await api.clock.set('2026-12-15T20:00:00Z');
    maria = await api.as('parent');
    expect((await page(maria)).status).toBe(200);
    await api.clock.set('2026-12-16T09:00:00Z');
    [maria, jo] = [await api.as('parent'), await api.as('coordinator')];
    expect([(await page(maria)).status, (await page(jo)).status]).toEqual([404, 404]);
    await api.runJobs();
    expect(await api.database.query('select 1 from platform.file_page where file_id = $1', [fileId])).toEqual([]);
    expect(await jo.refusal(SHARE, { id: paperId })).toBe('PAPER_DAYS_OVER');
  });

  test('what happened is on record in ids, and no letter or fact has a word of it', async () => {
    const facts = await api.facts();
    expect(facts.filter(({ name }) => name === 'opportunities.paper-opened-looked-at' || name === 'opportunities.paper-opened').length).toBeGreaterThan(0);
    expect(JSON.stringify([facts, await api.mail()])).not.toContain(TITLE);
  });
});
