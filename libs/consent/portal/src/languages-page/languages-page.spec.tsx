import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import LanguagesPage from './languages-page';

afterEach(cleanup);

test('each question that is there, with the way to its languages and those that are missing', async () => {
  const missing = [{ __typename: 'MissingLanguage', language: 'pl', name: 'Polish', wasThere: true }, { __typename: 'MissingLanguage', language: 'ur', name: 'Urdu', wasThere: false }];
  renderPage(LanguagesPage, { answers: { LanguagesPage: { data: { formsToTranslate: [{ __typename: 'FormToTranslate', id: 'f2', scope: 'ATTEND_THIS_ACTIVITY', version: 2, translations: [], missing }] } } } });
  expect(await screen.findByRole('heading', { name: 'Come to one date' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'In other languages' }).getAttribute('href')).toBe('/consent-forms/f2/languages');
  expect(screen.getByText('Never there yet: Urdu.')).toBeTruthy();
  expect(screen.getByText('Not there yet')).toBeTruthy();
});
