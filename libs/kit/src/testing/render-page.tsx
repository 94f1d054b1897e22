import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeAll } from 'vitest';
import { fetchRefusals } from '../refusals/known-refusals';

beforeAll(fetchRefusals);
afterEach(cleanup);

type Answer = { data: unknown } | { refusal: { code: string; field?: string; params?: Record<string, string | number> } };

/**
 * Shows a page with its questions answered by operation name:
 * `renderPage(TodayPage, { answers: { Today: { data: { … } } } })`. A function gets the variables; `asked` keeps what was sent.
 */
export function renderPage(Page: ComponentType, { path = '/', at = path, answers = {} }: {
  path?: string;
  at?: string;
  answers?: Record<string, Answer | ((variables: Record<string, unknown>) => Answer)>;
} = {}) {
  const asked: { operation: string; variables: Record<string, unknown> }[] = [];
  const link = new ApolloLink(({ operationName = '', variables }) => new Observable((seen) => {
    asked.push({ operation: operationName, variables });
    const known = answers[operationName];
    if (!known) return seen.error(new Error(`No answer given for ${operationName}`));
    const answer = typeof known === 'function' ? known(variables) : known;
    seen.next('data' in answer ? { data: answer.data as Record<string, unknown> } : { data: null, errors: [{ message: 'refused', extensions: { refusal: answer.refusal } }] });
    seen.complete();
  }));
  i18n.loadAndActivate({ locale: 'en-GB', messages: {} });
  const shown = render(
    <I18nProvider i18n={i18n}>
      <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
        <MemoryRouter initialEntries={[at]}><Routes><Route path={path} element={<Page />} /><Route path="*" element={<p>elsewhere</p>} /></Routes></MemoryRouter>
      </ApolloProvider>
    </I18nProvider>,
  );
  return { ...shown, asked };
}
