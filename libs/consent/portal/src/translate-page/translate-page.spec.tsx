import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import TranslatePage from './translate-page';

afterEach(cleanup);

const line = (part: string, plain: string) => ({ __typename: 'FormLine', part, plain, easyRead: plain });
const urdu = {
  __typename: 'FormTranslation', id: 't1', language: 'ur', name: 'Urdu', ownName: 'اردو', rightToLeft: true, edition: 1, wroteIt: ['Dilys Pugh'], writtenAt: '2026-11-20T10:00:00Z', checkedBy: null, checkedAt: null, whyNotCheck: null,
  lines: [line('question', 'کیا ہم آپ کی تصویر لے سکتے ہیں؟'), line('about.question', 'کیا ہم {name} کی تصویر لے سکتے ہیں؟')],
};
const page = (roles: string[], at = '', different: object = {}) => renderPage(TranslatePage, {
  path: '/consent-forms/:id/languages', at: `/consent-forms/f1/languages${at}`,
  answers: {
    TranslatePage: { data: {
      me: { __typename: 'Me', personId: 'me', roles }, languages: [{ __typename: 'Language', code: 'ur', name: 'Urdu', ownName: 'اردو' }, { __typename: 'Language', code: 'bfi', name: 'British Sign Language', ownName: 'British Sign Language' }],
      formToTranslate: { __typename: 'FormToTranslate', id: 'f1', scope: 'PHOTO_INTERNAL', version: 1, validFrom: '2024-01-01', lines: [line('question', 'Can we take your photo?'), line('about.question', 'Can we take {name}’s photo?')], translations: [{ ...urdu, ...different }] },
    } },
    WriteTranslation: () => ({ refusal: { code: 'LINE_PLACE_MISSING', field: 'about.question', params: { place: '{name}' } } }),
    CheckTranslation: () => ({ data: { checkTranslation: { ...urdu, checkedBy: 'Jo Marsden', checkedAt: '2026-11-24T10:00:00Z' } } }),
  },
});

test('a second person says that they read it, and puts their name to it; the words are marked as Urdu, from the right', async () => {
  const { asked } = page(['coordinator']);
  expect(await screen.findByText(/Written by Dilys Pugh/)).toBeTruthy();
  const words = screen.getByText('کیا ہم آپ کی تصویر لے سکتے ہیں؟');
  expect([words.getAttribute('lang'), words.getAttribute('dir')]).toEqual(['ur', 'rtl']);
  expect(screen.queryByLabelText('Which language?')).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: /I read Urdu/ }));
  fireEvent.click(screen.getByRole('button', { name: 'It is right' }));
  await expect.poll(() => asked.find(({ operation }) => operation === 'CheckTranslation')?.variables).toEqual({ id: 't1', readsIt: true });
});

test('whoever wrote it reads why they cannot check it', async () => {
  page(['dpo'], '', { whyNotCheck: 'OWN_TRANSLATION' });
  expect(await screen.findByText(/Somebody else who reads the language must check it/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'It is right' })).toBeNull();
});

test('whoever keeps the forms writes line by line; what a line has lost is said at that line, and signs are not offered', async () => {
  const { asked } = page(['dpo'], '?in=ur');
  const box = (await screen.findByRole('textbox', { name: 'Can we take {name}’s photo?' })) as HTMLTextAreaElement;
  expect([box.lang, box.dir, box.value]).toEqual(['ur', 'rtl', 'کیا ہم {name} کی تصویر لے سکتے ہیں؟']);
  expect(screen.queryByRole('option', { name: /Sign Language/ })).toBeNull();
  fireEvent.change(box, { target: { value: 'کیا ہم تصویر لے سکتے ہیں؟' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep these words' }));
  expect((await screen.findAllByText('Keep {name} in it. We put something there when we show it.')).length).toBeGreaterThan(0);
  expect(asked.find(({ operation }) => operation === 'WriteTranslation')?.variables).toMatchObject({ translation: { formId: 'f1', language: 'ur', lines: [{ part: 'question' }, { part: 'about.question', plain: 'کیا ہم تصویر لے سکتے ہیں؟' }] } });
});
