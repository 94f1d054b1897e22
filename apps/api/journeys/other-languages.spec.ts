import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { plainDate, systemActor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { apiFixture, type ApiFixture } from './api-fixture';
import type { Visitor } from './visitor';

const ASK = 'mutation($question: AskConsentInput!) { askConsent(question: $question) { id } }';
const SAY = 'mutation($id: ID!, $answer: String!, $shown: ID) { answerConsent(id: $id, answer: $answer, shown: $shown) { id state } }';
const FORMS = '{ formsToTranslate { id scope version lines { part plain easyRead } translations { language checkedBy whyNotCheck } missing { language wasThere } } }';
const ONE = 'query($id: ID!) { formToTranslate(id: $id) { translations { id language ownName rightToLeft checkedBy wroteIt whyNotCheck } } }';
const WRITE = 'mutation($translation: TranslationTyped!) { writeTranslation(translation: $translation) { id language rightToLeft checkedBy } }';
const CHECK = 'mutation($id: ID!, $readsIt: Boolean!) { checkTranslation(id: $id, readsIt: $readsIt) { checkedBy } }';
const MINE = '{ myConsents { id state words { formId language format question notYet { language words } } told { language format question } wordings { id language ownName format } } }';

interface Form { readonly id: string; readonly scope: string; readonly lines: readonly { readonly part: string; readonly plain: string; readonly easyRead: string }[] }
interface Mine { readonly id: string; readonly words: { readonly formId: string; readonly language: string; readonly question: string }; readonly told: { readonly language: string } | null; readonly wordings: readonly { readonly id: string; readonly language: string; readonly format: string }[] }

let api: ApiFixture;
let iga: Visitor, zofia: Visitor, jo: Visitor, dilys: Visitor, pavel: Visitor;
let igaId: Id<'Member'>, zofiaId: Id<'Person'>;
let form: Form;
let asked: string;
const by = systemActor('journey');

/** Every line with its places, with something before it that says which language it would be. */
const lines = (mark: string) => form.lines.map(({ part, plain, easyRead }) => ({ part, plain: `${mark} ${plain}`, easyRead: `${mark} easy ${easyRead}` }));
const write = (language: string, mark: string) => dilys.ask<{ writeTranslation: { id: string } }>(WRITE, { translation: { formId: form.id, language, lines: lines(mark) } });
const proof = () => api.database.query<{ language: string; format: string; question: string; method: string }>(
  `select f.language, f.format, d.told->>'question' as question, d.method from consent.decision d join consent.consent_form f on f.id = d.form_id where d.consent_id = $1 order by d.seq desc limit 1`, [asked]);

beforeAll(async () => {
  api = await apiFixture();
  const [accounts, members] = [api.get(AccountsDoor), api.get(MembersDoor)];
  const open = (demoKey: string, firstName: string, role: 'young-person' | 'guardian') =>
    accounts.openAccount({ displayName: `${firstName} Wilk`, firstName, email: `${firstName.toLowerCase()}@example.org`, audience: role === 'young-person' ? 'young' : 'adult', roles: [role], demoKey }, by);
  igaId = (await members.joinMember({ id: await open('young-person', 'Iga', 'young-person'), kind: 'young-person', fullName: 'Iga Wilk', bornOn: plainDate('2011-03-04'), reachBy: ['email'], email: 'iga@example.org', languages: ['pl'] }, by)).id;
  zofiaId = await open('guardian', 'Zofia', 'guardian');
  await members.linkGuardian({ memberId: igaId, guardianId: zofiaId, relation: 'mother', from: plainDate('2020-01-01') }, by);
  [iga, zofia, jo, dilys, pavel] = [await api.as('young-person'), await api.as('guardian'), await api.as('coordinator'), await api.as('dpo'), await api.as('practitioner')];
  await jo.ask('mutation($input: LegalStatusTyped!) { recordLegalStatus(input: $input) { id } }', { input: { memberId: igaId, kind: 'AT_HOME', evidence: 'Zofia, by phone', checked: true, from: '2020-01-01', holdersDisagree: false } });
  asked = (await jo.ask<{ askConsent: { id: string } }>(ASK, { question: { memberId: igaId, scope: 'PHOTO_INTERNAL' } })).askConsent.id;
  const { formsToTranslate } = await dilys.ask<{ formsToTranslate: Form[] }>(FORMS);
  form = formsToTranslate.find(({ scope }) => scope === 'PHOTO_INTERNAL')!;
});
afterAll(() => api?.close());

const mine = async () => (await iga.ask<{ myConsents: Mine[] }>(MINE)).myConsents.find(({ id }) => id === asked)!;

test('whoever keeps the forms writes a language; a second person who reads it checks it, by name', async () => {
  const pl = { translation: { formId: form.id, language: 'pl', lines: lines('pl') } };
  for (const who of [iga, zofia, jo, pavel]) expect(await who.refusal(WRITE, pl)).toBe('FORBIDDEN');
  for (const who of [iga, zofia, await api.as('councillor')]) expect(await who.refusal(ONE, { id: form.id })).toBe('FORBIDDEN');
  const refused = async (different: object) => (await dilys.graphql(WRITE, { translation: { ...pl.translation, ...different } })).refusals.map(({ code, field }) => [code, field]);
  expect(await refused({ lines: lines('pl').map((line) => (line.part === 'howLong' ? { ...line, easyRead: 'pl' } : line)) })).toEqual([['LINE_PLACE_MISSING', 'howLongEasy']]);
  expect(await refused({ language: 'English' })).toEqual([['LANGUAGE_IS_ENGLISH', 'language']]);
  const { writeTranslation: { id } } = await write('pl', 'pl');
  expect((await mine()).words.language).toBe('en-GB');
  expect(await dilys.refusal(CHECK, { id, readsIt: true })).toBe('OWN_TRANSLATION');
  expect(await pavel.refusal(CHECK, { id, readsIt: false })).toBe('READER_NEEDED');
  expect(await pavel.ask(CHECK, { id, readsIt: true })).toEqual({ checkTranslation: { checkedBy: 'Pavel Novak' } });
  expect(await jo.refusal(CHECK, { id, readsIt: true })).toBe('TRANSLATION_CHECKED');
  const { writeTranslation: urdu } = await write('Urdu', 'ur');
  expect(urdu).toMatchObject({ language: 'ur', rightToLeft: true, checkedBy: null });
  await pavel.ask(CHECK, { id: urdu.id, readsIt: true });
});

test('Iga reads it in Polish, as her profile says, switches to English and back, and her proof says which words she read', async () => {
  const question = await mine();
  expect(question.words).toMatchObject({ language: 'pl', format: 'STANDARD', question: 'pl Can we take your photo for staff to see?' });
  expect(question.wordings.map(({ language, format }) => `${language} ${format}`)).toEqual(['en-GB STANDARD', 'en-GB EASY_READ', 'pl STANDARD', 'pl EASY_READ', 'ur STANDARD', 'ur EASY_READ']);
  await iga.ask('mutation { chooseReadingLanguage(language: "en-GB") }');
  expect((await mine()).words.language).toBe('en-GB');
  expect(await iga.refusal('mutation { chooseReadingLanguage(language: "fr") }')).toBe('LANGUAGE_UNKNOWN');
  await iga.ask('mutation { chooseReadingLanguage(language: "pl") }');
  await iga.ask('mutation { chooseReadingFormat(format: EASY_READ) }');
  await iga.ask(SAY, { id: asked, answer: 'yes', shown: (await mine()).words.formId });
  expect(await proof()).toEqual([{ language: 'pl', format: 'easy-read', question: 'pl easy Can we take your photo for staff?', method: 'signed-in' }]);
  await iga.ask('mutation { chooseReadingLanguage(language: "en-GB") }');
  expect(await mine()).toMatchObject({ words: { language: 'en-GB' }, told: { language: 'pl', format: 'EASY_READ', question: 'pl easy Can we take your photo for staff?' } });
  const { whatISaid } = await iga.ask<{ whatISaid: object[] }>('{ whatISaid(first: 5) { language format told { language rightToLeft question } } }');
  expect(whatISaid[0]).toMatchObject({ language: 'pl', told: { language: 'pl', rightToLeft: false } });
});

test('on the page without a login or a script, Zofia takes Urdu with one tap, it is read from the right, and her answer is proved in it', async () => {
  const { path } = await api.get(ConsentDoor).questionsLink(igaId, zofiaId);
  const visitor = api.visitor();
  const page = async () => (await visitor.fetch(path)).text();
  const post = (fields: Record<string, string>) => visitor.fetch(path, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields), redirect: 'manual' });
  const english = await page();
  expect(english).toContain('<button class="button button-quiet" name="language" value="ur" lang="ur" dir="rtl">اردو</button>');
  expect(english).not.toContain('ur Can we take');
  expect((await post({ language: 'xx' })).status).toBe(422);
  expect((await post({ language: 'ur' })).status).toBe(303);
  const urdu = await page();
  expect(urdu).toMatch(/<h2 [^>]*lang="ur" dir="rtl">ur Can we take Iga’s photo for staff to see\?<\/h2>/);
  expect(urdu).toContain('name="language" value="en-GB">English</button>');
  const shown = /name="shown" value="([^"]+)"/.exec(urdu)?.[1] ?? '';
  expect((await post({ question: asked, answer: 'yes', shown })).status).toBe(303);
  expect(await proof()).toEqual([{ language: 'ur', format: 'standard', question: 'ur Can we take Iga’s photo for staff to see?', method: 'reply-link' }]);
});

test('on paper and by word of mouth the proof names the words that were on it, or read out; nobody else may print them', async () => {
  const PAPER = 'query($id: ID!, $giver: ID!, $wording: ID) { wordsOnPaper(consentId: $id, giverId: $giver, wording: $wording) { formId language format rightToLeft question yes } }';
  const polish = (await mine()).wordings.find(({ language, format }) => language === 'pl' && format === 'STANDARD')!.id;
  expect(await jo.ask(PAPER, { id: asked, giver: zofiaId, wording: polish })).toMatchObject({ wordsOnPaper: { formId: polish, language: 'pl', question: 'pl Can we take Iga’s photo for staff to see?' } });
  expect(await zofia.refusal(PAPER, { id: asked, giver: zofiaId, wording: null })).toBe('FORBIDDEN');
  expect(await jo.refusal(PAPER, { id: asked, giver: asked, wording: null })).toBe('NOT_FOUND');
  const witnessId = (await api.get(AccountsDoor).personByDemoKey('practitioner'))!.id;
  const spoken = { id: asked, giverId: zofiaId, witnessId, answer: 'TALK', words: null, shown: polish };
  const SPOKEN = 'mutation($spoken: SpokenAnswerInput!) { recordSpokenAnswer(spoken: $spoken) { id } }';
  expect(await jo.refusal(SPOKEN, { spoken: { ...spoken, shown: asked } })).toBe('WORDS_NOT_THESE');
  await jo.ask(SPOKEN, { spoken });
  expect(await proof()).toEqual([{ language: 'pl', format: 'standard', question: 'pl Can we take Iga’s photo for staff to see?', method: 'verbal-witnessed' }]);
});

test('newer English is shown in English, with a line in their own language that the other words are still to come', async () => {
  const words = { question: 'Can we take {your} photo for the wall?', what: 'It hangs on a wall.', cannotRecall: null, whyWeAsk: 'It is yours.' };
  await dilys.ask('mutation($form: FormVersionTyped!) { writeFormVersion(form: $form) { version } }', { form: { scope: 'PHOTO_INTERNAL', validFrom: '2026-12-01', meaningChanged: true, plain: words, easyRead: words } });
  await api.clock.set('2026-12-01T05:00:00Z');
  await api.runJobs();
  await api.runReactions();
  const page = await (await api.visitor().fetch((await api.get(ConsentDoor).questionsLink(igaId, zofiaId)).path)).text();
  expect(page).toContain('Can we take Iga’s photo for the wall?');
  expect(page).toContain('<p lang="ur" dir="rtl">ur The words of this question are new.');
  const { formsToTranslate } = await dilys.ask<{ formsToTranslate: (Form & { version: number; translations: unknown[] })[] }>(FORMS);
  expect(formsToTranslate.filter(({ scope }) => scope === 'PHOTO_INTERNAL')).toMatchObject([{ version: 2, translations: [], missing: [{ language: 'pl', wasThere: true }, { language: 'ur', wasThere: true }] }]);
  // Whoever reads a language finds what is missing without an address.
  expect((await pavel.ask<{ formsToTranslate: Form[] }>(FORMS)).formsToTranslate).toHaveLength(formsToTranslate.length);
  expect(await iga.refusal(FORMS)).toBe('FORBIDDEN');
  expect(await dilys.refusal(WRITE, { translation: { formId: form.id, language: 'ro', lines: lines('ro') } })).toBe('FORM_REPLACED');
});
