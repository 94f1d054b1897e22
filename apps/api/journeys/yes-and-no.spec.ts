import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { aPaper } from '@alongside/platform/files/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { apiFixture, JOURNEY_NOW, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';
import { ASK, SAY, STOP, MINE, PLACE, COPIES, SETTLE, WAITING, ABOUT, TALKED, UNDERSTOOD, PAPER } from './yes-and-no.questions';

interface Held {
  readonly id: string;
  readonly scope: string;
  readonly state: string;
  readonly words: { readonly format: string; readonly question: string; readonly cannotRecall: string | null; readonly yes: string };
  readonly takedowns: readonly { readonly place: string; readonly state: string; readonly dueOn: string; readonly owner: string }[];
}

let api: ApiFixture;
let maria: Visitor, ellis: Visitor, pat: Visitor, priya: Visitor;
let mariaId: Id<'Member'>, ellisId: Id<'Member'>;
let priyaId: string;
let tessId: Id<'Person'>;
let patId: Id<'Person'>;

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members, by] = [api.get(AccountsDoor), api.get(MembersDoor), systemActor('journey')];
  const open = (demoKey: string, firstName: string, role: 'parent-carer' | 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  mariaId = (await members.joinMember({ id: await open('parent', 'Maria', 'parent-carer'), kind: 'parent', fullName: 'Maria Reed', bornOn: null, reachBy: [] }, by)).id;
  ellisId = (await members.joinMember({ id: await open('young-person', 'Ellis', 'young-person'), kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: [] }, by)).id;
  patId = await open('guardian', 'Pat', 'guardian');
  await members.linkGuardian({ memberId: ellisId, guardianId: patId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  tessId = await accounts.openAccount({ displayName: 'Tess Holloway', firstName: 'Tess', email: null, audience: 'staff', roles: ['supporter'], demoKey: 'supporter' }, by);
  await accounts.openAccount({ displayName: 'Bev Lomas', firstName: 'Bev', email: null, audience: 'staff', roles: ['service-lead'], demoKey: 'social-worker' }, by);
  [maria, ellis, pat, priya] = [await api.as('parent'), await api.as('young-person'), await api.as('guardian'), await api.as('coordinator')];
  priyaId = String((await api.database.first<{ id: string }>(`select id from accounts.person where demo_key = 'coordinator'`))?.id);
  await priya.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: ellisId, kind: 'AT_HOME', evidence: 'Pat, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
});
afterAll(() => api?.close());
beforeEach(() => api.clock.set(JOURNEY_NOW));

const ask = async (memberId: string, scope: string, rest: object = {}) => (await priya.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId, scope, ...rest } })).askConsent.id;
const say = (who: Visitor, id: string, answer: string, words: string | null = null) => who.ask(SAY, { id, answer, words });
const mine = async (who: Visitor, id: string) => (await who.ask<{ myConsents: Held[] }>(MINE)).myConsents.find((one) => one.id === id);
const place = (consentId: string, name: string, recall = 'REMOVABLE', days = 1) => priya.ask(PLACE, { use: { consentId, place: name, ownerId: priyaId, recall, days } });

describe('my yes and no', () => {
  test('each purpose has its own question, off until I answer, and what cannot be got back is said before the yes', async () => {
    const id = await ask(mariaId, 'QUOTE_ANONYMOUS', { audience: 'EVERYBODY', detail: 'about 9am meetings' });
    expect(await mine(maria, id)).toMatchObject({ state: 'ASKED', ownAnswer: null, whyNotUse: 'CONSENT_WAITING', words: { question: 'Can we use your words without your name?', cannotRecall: 'We take them off our own pages at once. Somebody may have kept a copy of a report. We can’t get that back.' } });
    expect(await priya.refusal(PLACE, { use: { consentId: id, place: 'The wall', ownerId: priyaId, recall: 'REMOVABLE', days: 1 } })).toBe('CONSENT_WAITING');
    await say(maria, id, 'yes');
    expect(await mine(maria, id)).toMatchObject({ state: 'GIVEN', ownAnswer: 'YES', whyNotUse: null, places: [] });
  });

  test('I see each place it is in; one tap stops it, each copy gets a name and a day, and what is out is told as that', async () => {
    const id = await ask(mariaId, 'PHOTO_INTERNAL');
    await say(maria, id, 'yes');
    await place(id, 'The wall at Harbour House');
    await place(id, 'The staff newsletter on paper', 'CANNOT_RECALL', 0);
    expect(await mine(maria, id)).toMatchObject({ places: [{ place: 'The wall at Harbour House', recall: 'REMOVABLE' }, { place: 'The staff newsletter on paper', recall: 'CANNOT_RECALL' }] });
    await maria.ask(STOP, { id });
    const stopped = await mine(maria, id);
    expect(stopped).toMatchObject({ state: 'WITHDRAWN', takedowns: [{ place: 'The staff newsletter on paper', state: 'CANNOT_RECALL' }, { place: 'The wall at Harbour House', state: 'OPEN', owner: 'Priya', dueOn: '2026-11-24' }] });
    expect(await priya.refusal(PLACE, { use: { consentId: id, place: 'One more', ownerId: priyaId, recall: 'REMOVABLE', days: 1 } })).toBe('CONSENT_WITHDRAWN');

    const { takedowns } = await priya.ask<{ takedowns: { id: string; place: string; told: string }[] }>(COPIES);
    expect(takedowns).toMatchObject([{ place: 'The wall at Harbour House', memberName: 'Maria', late: false, told: 'Some of it is on paper, so we can’t get every copy back.', whyNotSettle: null }]);
    await api.clock.set('2026-11-26T09:00:00Z');
    expect((await priya.ask<{ takedowns: object[] }>(COPIES)).takedowns).toMatchObject([{ late: true }]);
    await priya.ask(SETTLE, { id: takedowns[0]!.id, outcome: 'DONE' });
    expect(await priya.refusal(SETTLE, { id: takedowns[0]!.id, outcome: 'DONE' })).toBe('TAKEDOWN_SETTLED');
    expect((await mine(maria, id))?.takedowns.map(({ state }) => state).sort()).toEqual(['CANNOT_RECALL', 'DONE']);
  });

  test('a place written down by hand says since when and how many; a draft goes out while there is a yes, and is locked once it is stopped', async () => {
    const id = await ask(mariaId, 'STORY_NAMED', { audience: 'STAFF', detail: 'in the welcome book' });
    await say(maria, id, 'yes');
    await api.clock.set('2026-11-26T09:00:00Z');
    const put = (different: object) => ({ use: { consentId: id, place: 'The welcome book', ownerId: priyaId, recall: 'REMOVABLE', days: 3, copies: 40, ...different } });
    expect([await priya.refusal(PLACE, put({ usedOn: '2026-11-20' })), await priya.refusal(PLACE, put({ usedOn: '2026-12-01' })), await priya.refusal(PLACE, put({ copies: 0 }))]).toEqual(['OUT_BEFORE_YES', 'OUT_IN_FUTURE', 'NUMBER_OUT_OF_RANGE']);
    await priya.ask(PLACE, put({ usedOn: '2026-11-25' }));
    await priya.ask(PLACE, put({ place: 'The proof from the printer', draft: true, copies: 1 }));
    await priya.ask(PLACE, put({ place: 'The second proof', draft: true, copies: 1 }));
    const placesOf = async () => (await priya.ask<{ consent: { places: { id: string; place: string; draft: boolean }[] } }>('query($id: ID!) { consent(id: $id) { places { id place draft usedOn copies byHand } } }', { id })).consent.places;
    expect(await placesOf()).toMatchObject([{ place: 'The welcome book', usedOn: '2026-11-25', copies: 40, draft: false, byHand: true }, { draft: true, usedOn: null }, { draft: true }]);
    const [book, proof, second] = await placesOf();
    const OUT = 'mutation($id: ID!) { consentUseIsOut(id: $id) { id } }';
    const END = 'mutation($id: ID!) { endConsentUse(id: $id) { id } }';
    for (const who of [maria, ellis]) expect([await who.refusal(OUT, { id: proof!.id }), await who.refusal(END, { id: proof!.id })]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    await priya.ask(OUT, { id: proof!.id });
    expect([await priya.refusal(OUT, { id: proof!.id }), await priya.refusal(OUT, { id: crypto.randomUUID() })]).toEqual(['PLACE_OUT_ALREADY', 'NOT_FOUND']);
    await priya.ask(END, { id: proof!.id });
    expect((await placesOf()).map(({ place: name }) => name)).toEqual(['The welcome book', 'The second proof']);
    await maria.ask(STOP, { id });
    expect(await priya.refusal(OUT, { id: second!.id })).toBe('CONSENT_WITHDRAWN');
    expect((await mine(maria, id))?.takedowns.map(({ place: name, state }) => [name, state]).sort()).toEqual([['The second proof', 'OPEN'], ['The welcome book', 'OPEN']]);
    await priya.ask(END, { id: book!.id });
    expect((await mine(maria, id))?.takedowns.find(({ place: name }) => name === 'The welcome book')?.state).toBe('DONE');
  });

  test('whoever looks after a copy sees it and says that it is down, though they are no coordinator; nobody else does', async () => {
    const [tess, bev] = [await api.as('supporter'), await api.as('social-worker')];
    const id = await ask(mariaId, 'FILM', { audience: 'STAFF' });
    await say(maria, id, 'yes');
    await api.clock.set('2026-11-26T09:00:00Z');
    await priya.ask(PLACE, { use: { consentId: id, place: 'The film for new staff', ownerId: tessId, recall: 'REMOVABLE', days: 2 } });
    await maria.ask(STOP, { id });
    const MY = '{ myTakedowns { id place memberName dueOn mine told whyNotSettle } }';
    const { myTakedowns } = await tess.ask<{ myTakedowns: { id: string }[] }>(MY);
    expect(myTakedowns).toMatchObject([{ place: 'The film for new staff', memberName: 'Maria', mine: true, whyNotSettle: null }]);
    const task = myTakedowns[0]!.id;
    expect([await tess.refusal(COPIES), await maria.refusal(COPIES)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect((await bev.ask<{ takedowns: { place: string; whyNotSettle: string }[] }>(COPIES)).takedowns.find(({ place: name }) => name === 'The film for new staff')?.whyNotSettle).toBe('TAKEDOWN_NOT_YOURS');
    expect([await bev.refusal(SETTLE, { id: task, outcome: 'DONE' }), await maria.refusal(SETTLE, { id: task, outcome: 'DONE' }), await ellis.refusal(SETTLE, { id: task, outcome: 'DONE' })]).toEqual(['TAKEDOWN_NOT_YOURS', 'TAKEDOWN_NOT_YOURS', 'NOT_FOUND']);
    await tess.ask(SETTLE, { id: task, outcome: 'DONE' });
    expect(await tess.ask(MY)).toEqual({ myTakedowns: [] });
    expect((await mine(maria, id))?.takedowns.map(({ state }) => state)).toEqual(['DONE']);
  });

  test('a no can become a yes again, and a stop costs nothing of what is owed', async () => {
    const id = await ask(mariaId, 'TRAINING_USE');
    await say(maria, id, 'no');
    expect(await mine(maria, id)).toMatchObject({ state: 'REFUSED' });
    await say(maria, id, 'yes');
    expect(await mine(maria, id)).toMatchObject({ state: 'GIVEN' });
  });

  test('what I said and when stands with the exact words I was shown, also when the form says something else since; the team reads it, and that is on record', async () => {
    const SAID = '{ whatISaid { scope answer method version format told { question cannotRecall } ownWords } }';
    const { whatISaid } = await maria.ask<{ whatISaid: { scope: string; answer: string }[] }>(SAID);
    expect(whatISaid[0]).toMatchObject({ scope: 'TRAINING_USE', answer: 'YES', method: 'SIGNED_IN', version: 1, format: 'STANDARD' });
    expect(whatISaid.filter(({ scope }) => scope === 'TRAINING_USE').map(({ answer }) => answer)).toEqual(['YES', 'NO']);
    expect(whatISaid.at(-1)).toMatchObject({ told: { question: 'Can we use your words without your name?', cannotRecall: 'We take them off our own pages at once. Somebody may have kept a copy of a report. We can’t get that back.' } });
    const TEAM = 'query($id: ID!) { whatWasSaid(memberId: $id) { who capacity shownBy scope answer told { question } ownWords } }';
    const { whatWasSaid } = await priya.ask<{ whatWasSaid: object[] }>(TEAM, { id: mariaId });
    expect(whatWasSaid).toHaveLength(whatISaid.length);
    expect(whatWasSaid[0]).toMatchObject({ who: 'Maria', capacity: 'SELF', shownBy: null, ownWords: null });
    for (const who of [maria, pat, ellis]) expect(await who.refusal(TEAM, { id: mariaId })).toBe('FORBIDDEN');
    expect(await ellis.ask(SAID)).toEqual({ whatISaid: [] });
    expect(await priya.refusal(TEAM, { id: crypto.randomUUID() })).toBe('NOT_FOUND');
    expect(await api.database.query(`select 1 from platform.event where name = 'consent.evidence-read' and subject_id = $1`, [mariaId])).toHaveLength(1);
  });

  test('Easy Read is chosen once, for every question', async () => {
    const id = await ask(mariaId, 'RESEARCH');
    await maria.ask('mutation { chooseReadingFormat(format: EASY_READ) }');
    expect(await mine(maria, id)).toMatchObject({ words: { format: 'EASY_READ', question: 'Can a study use your answers?', yes: 'Yes' } });
    await maria.ask('mutation { chooseReadingFormat(format: STANDARD) }');
  });
});

describe('a young person and those who decide beside them', () => {
  test('each says their own word; when they differ it is talked about, and that is not a no', async () => {
    const id = await ask(ellisId, 'PHOTO_INTERNAL');
    await say(ellis, id, 'yes', 'Only with my friends');
    expect(await mine(ellis, id)).toMatchObject({ state: 'ASKED', ownAnswer: 'YES', others: [{ who: 'Pat', answer: null }] });
    expect((await pat.ask<{ consentsWaiting: object[] }>(WAITING)).consentsWaiting).toMatchObject([{ id, childName: 'Ellis', myAnswer: null, ownAnswer: 'YES', words: { question: 'Can we take Ellis’s photo for staff to see?' } }]);
    await say(pat, id, 'no', 'I worry who sees it');
    expect(await mine(ellis, id)).toMatchObject({ state: 'IN_DISCUSSION', ownAnswer: 'YES', others: [{ who: 'Pat', answer: 'NO' }], whyNotUse: 'CONSENT_IN_DISCUSSION' });
    expect((await priya.ask<{ whatWasSaid: object[] }>('query($id: ID!) { whatWasSaid(memberId: $id) { who capacity shownBy answer } }', { id: ellisId })).whatWasSaid).toEqual([{ who: 'Pat', capacity: 'PARENT', shownBy: 'LEGAL_STATUS', answer: 'NO' }, { who: 'Ellis', capacity: 'SELF', shownBy: null, answer: 'YES' }]);
    expect((await priya.ask<{ consentsToTalkAbout: object[] }>('{ consentsToTalkAbout { id state } }')).consentsToTalkAbout).toEqual([{ id, state: 'IN_DISCUSSION' }]);
    expect((await priya.ask<{ memberConsents: object[] }>(ABOUT, { id: ellisId })).memberConsents).toMatchObject([{ reasons: [{ words: 'I worry who sees it' }], ownWords: ['Only with my friends'] }]);
    expect(JSON.stringify(await mine(ellis, id))).not.toContain('worry');
    await say(pat, id, 'yes');
    expect(await mine(ellis, id)).toMatchObject({ state: 'GIVEN' });
  });

  test('nobody else sees or answers it', async () => {
    const id = await ask(ellisId, 'TRAVEL');
    expect(await maria.refusal('query($id: ID!) { consent(id: $id) { id } }', { id })).toBe('NOT_FOUND');
    expect(await maria.refusal(SAY, { id, answer: 'yes' })).toBe('NOT_FOUND');
    for (const who of ['hr', 'councillor', 'finance-checker', 'dpo']) {
      const visitor = await api.as(who);
      expect([await visitor.refusal(ABOUT, { id: ellisId }), await visitor.refusal(COPIES), await visitor.refusal(ASK, { question: { memberId: ellisId, scope: 'TRAVEL' } })]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }
  });

  test('an answer on paper keeps the paper; only the team looks at it', async () => {
    const id = await ask(ellisId, 'EMERGENCY');
    const form = new FormData();
    form.append('purpose', 'consent-scan');
    form.append('idempotencyKey', crypto.randomUUID());
    form.append('file', new Blob([(await aPaper(1)) as never]), 'paper.pdf');
    const { id: fileId } = (await (await priya.fetch('/files', { method: 'POST', body: form })).json()) as { id: string };
    expect(await priya.refusal(PAPER, { paper: { id, giverId: patId, answer: 'YES', fileId: crypto.randomUUID() } })).toBe('NOT_FOUND');
    expect((await mine(ellis, id))).toMatchObject({ others: [{ who: 'Pat', answer: null }] });
    await priya.ask(PAPER, { paper: { id, giverId: patId, answer: 'YES', fileId } });
    const { memberConsents } = await priya.ask<{ memberConsents: { id: string; history: object[] }[] }>(ABOUT, { id: ellisId });
    expect(memberConsents.find((one) => one.id === id)?.history).toMatchObject([{ who: 'Pat', answer: 'YES', method: 'PAPER_SCAN', collectedBy: 'Priya', scanFileId: fileId }]);
    expect((await priya.fetch(`/files/${fileId}/pages/1`)).status).toBe(200);
    for (const other of [ellis, pat, maria]) expect((await other.fetch(`/files/${fileId}/pages/1`)).status).toBe(404);
  });
});

describe('how a young person understood it', () => {
  const talk = (different: object = {}) => ({
    view: { memberId: ellisId, scope: 'TRAINING_USE', understands: true, weighs: true, notPressured: true, talkedOn: '2026-11-20', there: 'Ellis, Sam and Priya', ownWords: 'They see my words, not me.', note: 'Ellis said what could go wrong.', ...different },
  });

  test('is written down by name after a talk; Ellis’s own yes then counts, and Ellis reads every word of it', async () => {
    const id = await ask(ellisId, 'TRAINING_USE');
    await say(ellis, id, 'yes');
    expect(await mine(ellis, id)).toMatchObject({ state: 'ASKED', others: [{ who: 'Pat', answer: null }] });
    await priya.ask(TALKED, talk({ weighs: false, note: 'Ellis wants more time.' }));
    expect(await mine(ellis, id)).toMatchObject({ state: 'ASKED' });
    await priya.ask(TALKED, talk());
    expect(await mine(ellis, id)).toMatchObject({ state: 'GIVEN', others: [] });
    const { myUnderstandings } = await ellis.ask<{ myUnderstandings: object[] }>(UNDERSTOOD);
    expect(myUnderstandings).toMatchObject([
      { scope: 'TRAINING_USE', worker: 'Priya', weighs: true, talkedOn: '2026-11-20', reviewOn: '2027-05-20', counts: true, there: 'Ellis, Sam and Priya', ownWords: 'They see my words, not me.', note: 'Ellis said what could go wrong.' },
      { weighs: false, counts: false, note: 'Ellis wants more time.' },
    ]);
    await say(ellis, id, 'no');
  });

  test('a talk about something big stands beside the adult’s yes and never replaces it', async () => {
    const id = await ask(ellisId, 'FILM', { audience: 'STAFF' });
    await say(ellis, id, 'yes');
    await priya.ask(TALKED, talk({ scope: 'FILM' }));
    expect(await mine(ellis, id)).toMatchObject({ state: 'ASKED', others: [{ who: 'Pat', answer: null }] });
    await say(pat, id, 'yes');
    expect(await mine(ellis, id)).toMatchObject({ state: 'GIVEN', whyNotUse: 'CONSENT_COOLING_OFF' });
    await say(ellis, id, 'no');
  });

  test('is theirs and the team’s: nobody else reads or writes it, and that the team looked is on record', async () => {
    const READ = 'query($id: ID!) { memberUnderstandings(memberId: $id) { note } }';
    for (const who of [pat, maria, await api.as('hr'), await api.as('councillor')]) expect([await who.refusal(READ, { id: ellisId }), await who.refusal(TALKED, talk())]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await maria.ask(UNDERSTOOD)).toEqual({ myUnderstandings: [] });
    const REVIEW = '{ understandingsToReview { memberName scope reviewOn } }';
    expect([await pat.refusal(REVIEW), await ellis.refusal(REVIEW)]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await priya.ask(REVIEW)).toEqual({ understandingsToReview: [] });
    await api.clock.set('2026-12-20T09:00:00Z');
    await priya.ask(TALKED, talk({ scope: 'RESEARCH', reviewOn: '2027-01-10' }));
    expect(await priya.ask(REVIEW)).toEqual({ understandingsToReview: [{ memberName: 'Ellis', scope: 'RESEARCH', reviewOn: '2027-01-10' }] });
    expect(await api.database.query(`select 1 from platform.event where name = 'consent.to-review-read' and subject_id = $1`, [ellisId])).toHaveLength(1);
    await priya.ask(READ, { id: ellisId });
    expect(await api.database.query(`select 1 from platform.event where name = 'consent.understanding-read' and subject_id = $1`, [ellisId])).toHaveLength(1);
    expect(JSON.stringify(await api.database.query('select * from consent.gillick'))).not.toMatch(/go wrong|not me|Sam/);
  });

  test('without a day, a name, a reason it is refused by its field; an adult needs none', async () => {
    const refused = async (different: object) => (await priya.graphql(TALKED, talk(different))).refusals.map(({ code, field }) => [code, field?.split('.').at(-1)]);
    expect(await refused({ there: ' ' })).toEqual([['ANSWER_MISSING', 'there']]);
    expect(await refused({ note: '' })).toEqual([['ANSWER_MISSING', 'note']]);
    expect(await refused({ talkedOn: '2027-01-01' })).toEqual([['TALK_NOT_YET', 'talkedOn']]);
    expect(await refused({ reviewOn: '2026-11-20' })).toEqual([['REVIEW_NOT_AFTER_TALK', 'reviewOn']]);
    expect(await refused({ reviewOn: '2028-01-01' })).toEqual([['REVIEW_TOO_LATE', 'reviewOn']]);
    expect(await priya.refusal(TALKED, talk({ memberId: mariaId }))).toBe('PERMISSION_NOT_NEEDED');
    expect(await priya.refusal(TALKED, talk({ memberId: crypto.randomUUID() }))).toBe('NOT_FOUND');
  });
});

describe('the page behind a guardian’s link', () => {
  const linkTo = async (personId: Id<'Person'>) => (await api.get(ConsentDoor).questionsLink(ellisId, personId)).path;
  /** Each once: a question has a second form, for a yes that ends sooner. */
  const questionsIn = (text: string) => [...new Set([...text.matchAll(/name="question" value="([0-9a-f-]{36})"/g)].map(([, id]) => id!))];

  test('asks each thing on its own, without login or script, in at most 20 KB; three questions take three taps', async () => {
    for (const scope of ['JOIN_GROUP', 'SHARE_NEEDS', 'RESEARCH']) await ask(ellisId, scope);
    await api.runReactions();
    const [page, phone] = [await linkTo(patId), api.visitor()];
    const read = async () => (await phone.fetch(page)).text();
    const text = await read();
    expect(text).toMatch(/questions about Ellis/);
    expect(text).not.toMatch(/<script|style=| on\w+=/);
    expect(new TextEncoder().encode(text).length).toBeLessThan(20_000);
    expect(text).not.toContain('Reed');
    const waiting = questionsIn(text.split('What you told us')[0]!);
    let taps = 1;
    for (const question of waiting) {
      const answer = await phone.post(page, { question, answer: 'yes' });
      expect([answer.status, answer.headers.get('location')]).toEqual([303, page]);
      taps += 1;
    }
    expect(taps).toBeLessThanOrEqual(8);
    expect(await read()).toContain('Thank you. There is nothing more to answer.');
    expect((await pat.ask<{ consentsWaiting: { myAnswer: string | null }[] }>(WAITING)).consentsWaiting.every(({ myAnswer }) => myAnswer !== null)).toBe(true);
  });

  test('takes a no as easily as a yes, and back again; one tap never answers two', async () => {
    const id = await ask(ellisId, 'PARTNER_DATA');
    const [page, phone] = [await linkTo(patId), api.visitor()];
    const others = (await pat.ask<{ consentsWaiting: { id: string; myAnswer: string }[] }>(WAITING)).consentsWaiting.filter((one) => one.id !== id);
    await phone.post(page, { question: id, answer: 'no' });
    expect(await (await phone.fetch(page)).text()).toContain('You said no.');
    expect(questionsIn(await (await phone.fetch(`${page}?said=1`)).text())).toContain(id);
    expect((await pat.ask<{ consentsWaiting: { id: string; myAnswer: string }[] }>(WAITING)).consentsWaiting.filter((one) => one.id !== id)).toEqual(expect.arrayContaining(others));
    await phone.post(page, { question: id, answer: 'yes' });
    expect(await (await phone.fetch(page)).text()).not.toContain('You said no.');
  });

  test('before a no becomes a yes it says again what it is, who sees it and what cannot be got back', async () => {
    const id = await ask(ellisId, 'PHOTO_PUBLIC');
    const [page, phone] = [await linkTo(patId), api.visitor()];
    await phone.post(page, { question: id, answer: 'no' });
    const told = (await (await phone.fetch(page)).text()).split('<details>').find((part) => part.includes(id))!;
    const { cannotRecall } = (await mine(ellis, id))!.words;
    expect(cannotRecall).not.toBeNull();
    expect(told.indexOf(cannotRecall!)).toBeGreaterThan(0);
    expect(told.indexOf(cannotRecall!)).toBeLessThan(told.indexOf('value="yes"'));
  });

  test('opens nothing else: another person’s question, half a code, a made-up answer', async () => {
    const other = await ask(mariaId, 'TRAVEL');
    const [page, phone] = [await linkTo(patId), api.visitor()];
    expect((await phone.post(page, { question: other, answer: 'yes' })).status).toBe(422);
    expect((await phone.post(page, { question: '1; drop table', answer: 'yes' })).status).toBe(422);
    expect((await phone.fetch(`${page.slice(0, -2)}`)).status).toBe(404);
    expect(await mine(maria, other)).toMatchObject({ state: 'ASKED' });
  });

  test('runs out, and one tap sends a new link to the same person', async () => {
    const id = await ask(ellisId, 'TRAINING_USE');
    const [page, phone] = [await linkTo(patId), api.visitor()];
    await api.clock.set('2027-01-20T09:00:00Z');
    expect(await (await phone.fetch(page)).text()).toContain('This link has run out');
    expect((await phone.post(page, { question: id, answer: 'yes' })).status).toBe(422);
    expect((await phone.post(`${page}/renew`, {})).status).toBe(303);
    expect(await (await phone.fetch(page)).text()).toContain('We have sent you a new link');
    expect(await linkTo(patId)).not.toBe(page);
  });
});
