import { AccountsDoor } from '@alongside/accounts/server';
import { partsToTranslate } from '@alongside/consent/rules';
import { plainDate, systemActor, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { CheckTranslation } from './actions/check-translation';
import { WriteFormVersion } from './actions/write-form-version';
import { WriteTranslation } from './actions/write-translation';
import { ChooseLanguage } from './choose-language';
import { ConsentWords } from './consent-words';
import { ConsentDoor, ConsentModule, type ConsentRecord } from './index';
import { TranslationsRead } from './store/translations.read';
import { Wordings } from './wordings';

let fixture: ServerFixture;
let consent: ConsentDoor;
let zofia: Id<'Member'>;
let dilys: Actor;
let jo: Actor;
let asked: ConsentRecord;
const by = systemActor('test');
const asPerson = (personId: Id<string>, ...roles: string[]): Actor => ({ kind: 'person', personId: personId as Id<'Person'>, roles, purpose: 'portal', assurance: 1 });
const rows = <Row extends Record<string, unknown>>(sql: string, ...values: unknown[]) => fixture.database.query<Row>(sql, values);

const formOf = async (scope: string) => (await fixture.get(TranslationsRead).forms(fixture.clock.today())).find((one) => one.scope === scope)!;

/** Every line with its places, and something that says in which language it would be. */
async function write(language: string, writer: Actor, scope = 'photo-internal', marked = '') {
  const form = await formOf(scope);
  const lines = (format: 'english' | 'easyRead') => Object.fromEntries(partsToTranslate(form).map((one) => [one.part, `${language}${marked} ${one[format]}`]));
  return fixture.get(WriteTranslation).run({ formId: form.id, language, lines: { standard: lines('english'), 'easy-read': lines('easyRead') } }, writer);
}
const check = (id: Id<'Translation'>, reader: Actor) => fixture.get(CheckTranslation).run(id, true, reader);
const shown = () => fixture.get(ConsentWords).for(asked, zofia);

beforeAll(async () => {
  fixture = await serverFixture([ConsentModule]);
  consent = fixture.get(ConsentDoor);
  fixture.clock.set('2026-11-23T09:00:00Z');
  const open = (firstName: string, role: 'dpo' | 'coordinator') => fixture.get(AccountsDoor).openAccount({ displayName: `${firstName} Reed`, firstName, email: null, audience: 'adult', roles: [role] }, by);
  [dilys, jo] = [asPerson(await open('Dilys', 'dpo'), 'dpo'), asPerson(await open('Jo', 'coordinator'), 'coordinator')];
  zofia = (await fixture.get(MembersDoor).joinMember({ kind: 'parent', fullName: 'Zofia Wilk', reachBy: [], languages: ['pl'] } as never, by)).id;
  asked = await consent.askConsent({ memberId: zofia, scope: 'photo-internal', detail: 'for the wall' }, jo);
});
afterAll(() => fixture?.close());

describe('words in another language', () => {
  test('wait for a second person by name; until then English is shown', async () => {
    const { id } = await write('pl', dilys);
    expect(await shown()).toMatchObject({ language: 'en-GB', notYet: null, words: { question: 'Can we take your photo for staff to see?' } });
    await expect(check(id, dilys)).rejects.toThrow('OWN_TRANSLATION');
    await check(id, jo);
    expect(await shown()).toMatchObject({ language: 'pl', rightToLeft: false, format: 'standard', words: { question: 'pl Can we take your photo for staff to see?', detail: 'pl It is for the wall.', howLong: expect.stringContaining('listopada 2028') } });
  });

  test('once checked they never change, and whoever wrote at them can never have checked them', async () => {
    for (const change of [`update consent.translation set lines = '{}'`, 'delete from consent.translation', 'truncate consent.translation cascade']) {
      await expect(rows(change)).rejects.toThrow(/only ever added to|permission denied|must be owner/);
    }
    const draft = await write('ur', dilys);
    await expect(rows('update consent.translation set checked_by = $2, checked_at = now() where id = $1', draft.id, dilys.personId)).rejects.toThrow(/translation_second_person/);
  });

  test('a slip is put right by another edition: the one before stays where it was shown', async () => {
    const before = await shown();
    await consent.answerConsent({ consentId: asked.id, answer: 'talk', words: null, giverId: zofia as Id<string> as Id<'Person'>, shownId: before.formId }, asPerson(zofia));
    await check((await write('Polish', dilys, 'photo-internal', ' better')).id, jo);
    expect((await shown()).words.question).toBe('Polish better Can we take your photo for staff to see?');
    const [told] = await rows<{ language: string; format: string; edition: number; question: string }>(
      `select f.language, f.format, f.edition, d.told->>'question' as question from consent.decision d join consent.consent_form f on f.id = d.form_id where d.consent_id = $1`, asked.id,
    );
    expect(told).toEqual({ language: 'pl', format: 'standard', edition: 1, question: 'pl Can we take your photo for staff to see?' });
  });

  test('the proof keeps the very words that were read, also where they like to read others; words of another question are refused', async () => {
    const offered = await fixture.get(Wordings).offered(asked.formId);
    const easyEnglish = offered.find(({ language, format }) => language === 'en-GB' && format === 'easy-read')!;
    const answer = (shownId: Id<'ConsentForm'>) => consent.answerConsent({ consentId: asked.id, answer: 'yes', words: null, giverId: zofia as Id<string> as Id<'Person'>, shownId }, asPerson(zofia));
    const other = await formOf('travel');
    await expect(answer(other.id)).rejects.toThrow('WORDS_NOT_THESE');
    await answer(easyEnglish.id);
    const said = await rows(`select f.language, f.format, d.told->>'yes' as yes from consent.decision d join consent.consent_form f on f.id = d.form_id where d.consent_id = $1 order by d.seq desc limit 1`, asked.id);
    expect(said).toEqual([{ language: 'en-GB', format: 'easy-read', yes: 'Yes' }]);
  });

  test('what somebody chose goes before their profile; only languages that are there can be chosen', async () => {
    const choosing = fixture.get(ChooseLanguage);
    await expect(choosing.run(zofia, 'fr')).rejects.toThrow('LANGUAGE_UNKNOWN');
    await choosing.run(zofia, 'en-GB');
    expect((await shown()).language).toBe('en-GB');
    await choosing.run(zofia, 'pl');
    expect((await shown()).language).toBe('pl');
  });

  test('newer English is shown in English, and it is said in their language that the other words are still to come', async () => {
    const words = { question: 'Can we take {your} photo for the wall?', what: 'We put it on a wall.', cannotRecall: null, whyWeAsk: 'It is yours.' };
    await fixture.get(WriteFormVersion).run('photo-internal', { validFrom: plainDate('2026-11-24'), meaningChanged: true, words: { standard: words, 'easy-read': words } }, dilys);
    fixture.clock.set('2026-11-24T09:00:00Z');
    asked = await consent.askConsent({ memberId: zofia, scope: 'photo-internal', again: true }, jo);
    expect(await shown()).toMatchObject({ language: 'en-GB', words: { question: 'Can we take your photo for the wall?' }, notYet: { language: 'pl', words: expect.stringMatching(/^Polish better The words of this question are new/) } });
    const newest = await formOf('photo-internal');
    expect(newest.version).toBe(2);
    await check((await write('pl', dilys)).id, jo);
    expect(await shown()).toMatchObject({ language: 'pl', notYet: null, words: { question: 'pl Can we take your photo for the wall?' } });
  });
});

test('the form for a date can be put into another language like the rest; sign language has no written words', async () => {
  const date = await formOf('attend-this-activity');
  expect(partsToTranslate(date).map(({ part }) => part)).toEqual(expect.arrayContaining(['question', 'ask', 'whoCanSee', 'answerBy', 'newerInEnglish']));
  await check((await write('ar', dilys, 'attend-this-activity')).id, jo);
  await expect(write('bfi', dilys)).rejects.toThrow('LANGUAGE_UNKNOWN');
  await expect(write('Klingon', dilys)).rejects.toThrow('LANGUAGE_UNKNOWN');
});
