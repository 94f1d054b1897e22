import { plainDate, type Id } from '@alongside/kernel';
import { describe, expect, test } from 'vitest';

import { writeFormVersion, type FormVersion, type NewWords } from './form-version';
import { askInNewWords, shortenOldYes } from './new-words';
import type { FormFormat, ScopeForm } from './scope-form';
import { aConsent, mum, self } from './testing/a-consent';

const id = (end: string) => `01890000-0000-7000-8000-0000000004${end}` as Id<'ConsentForm'>;
const words = {
  question: 'Can we tell the place?', what: 'We tell the place.', detail: '', whoSees: {}, ways: {}, cannotRecall: null, howLong: 'Until {until}.', stop: 'It can be stopped.', whyWeAsk: 'It is yours.', yes: 'Yes', no: 'No', talk: 'Talk',
};
const form = (format: FormFormat, end: string): ScopeForm => ({ id: id(end), scope: 'share-needs', version: 1, language: 'en-GB', format, words });
const last: FormVersion = { scope: 'share-needs', version: 1, language: 'en-GB', validFrom: plainDate('2024-01-01'), meaningChanged: false, forms: { standard: form('standard', '01'), 'easy-read': form('easy-read', '02') } };
const today = plainDate('2026-11-27');
const purpose = { question: 'Can we tell the place and the driver?', what: 'We tell both.', cannotRecall: null, whyWeAsk: 'It is yours.' };
const write = (different: Partial<NewWords> = {}) =>
  writeFormVersion(last, { ids: { standard: id('03'), 'easy-read': id('04') }, validFrom: plainDate('2026-12-01'), meaningChanged: true, words: { standard: purpose, 'easy-read': purpose }, ...different }, today);

describe('other words', () => {
  test('are another version in both formats; the one before is left as it was shown', () => {
    const { state } = write();
    expect([state.version, state.forms.standard.id, state.forms['easy-read'].version, state.forms.standard.words.howLong]).toEqual([2, id('03'), 2, 'Until {until}.']);
    expect(last.forms.standard.words.question).toBe('Can we tell the place?');
  });
  test('hold from tomorrow at the earliest, and after the ones before', () => {
    expect(() => write({ validFrom: today })).toThrow(expect.objectContaining({ code: 'FORM_FROM_TOMORROW', field: 'validFrom' }));
    expect(() => writeFormVersion({ ...last, validFrom: plainDate('2026-12-24') }, { ids: { standard: id('03'), 'easy-read': id('04') }, validFrom: plainDate('2026-12-24'), meaningChanged: true, words: { standard: purpose, 'easy-read': purpose } }, today))
      .toThrow(expect.objectContaining({ code: 'FORM_NOT_AFTER_LAST' }));
  });
  test('say something, in Easy Read too', () => {
    expect(() => write({ words: { standard: purpose, 'easy-read': { ...purpose, what: ' ' } } })).toThrow(expect.objectContaining({ code: 'ANSWER_MISSING', field: 'whatEasy' }));
  });
});

describe('what was said to the old words', () => {
  const whole = aConsent({ state: 'given', until: plainDate('2028-11-27'), standing: [{ ...self, answer: 'yes' }, { ...mum, answer: 'yes' }] });
  test('a yes counts on for a while, and never longer than it was said for', () => {
    expect(shortenOldYes(whole, plainDate('2027-01-26'))?.state).toMatchObject({ state: 'given', until: '2027-01-26' });
    expect(shortenOldYes({ ...whole, until: plainDate('2026-12-24') }, plainDate('2027-01-26'))).toBeNull();
    expect(shortenOldYes({ ...whole, state: 'withdrawn' }, plainDate('2027-01-26'))).toBeNull();
  });
  test('a word to an open question is no answer to the new one', () => {
    const open = aConsent({ state: 'in-discussion', standing: [{ ...self, answer: 'yes' }, { ...mum, answer: 'no' }] });
    expect(askInNewWords(open, id('03'))?.state).toMatchObject({ formId: id('03'), state: 'asked', standing: [] });
    expect(askInNewWords(open, open.formId)).toBeNull();
    expect(askInNewWords(whole, id('03'))).toBeNull();
  });
});
