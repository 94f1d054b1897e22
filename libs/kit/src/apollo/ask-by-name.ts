import { ASKED_BY_ITSELF } from '@alongside/kernel';
import { ApolloLink, Observable } from '@apollo/client';
import type { DocumentNode } from 'graphql';

import { isAskedByItself } from './asking-again';

declare global {
  interface Window {
    /** The first question, asked by start.js before this program has arrived: its body, and the answer on its way. */
    firstQuestion?: { body: string; answer: Promise<Response> } | undefined;
  }
}

/** What code generation wrote beside each question: the name by which the server knows it. */
type NamedDocument = DocumentNode & { readonly __meta__?: { readonly documentId?: string } };

/** The name of a question and its values, to our own origin only: no question's text is sent, so none needs to be printed on a phone. */
export const askByName = new ApolloLink(({ query, variables }) => new Observable((seen) => {
  const leaving = new AbortController();
  const body = JSON.stringify({ documentId: (query as NamedDocument).__meta__?.documentId, variables });
  fetchOrTakeFirst(body, leaving.signal)
    .then(async (response) => {
      const answer = JSON.parse(await response.text());
      if (!('data' in answer) && !('errors' in answer)) throw new Error(`No answer (${response.status})`);
      seen.next(answer);
      seen.complete();
    })
    .catch((error: unknown) => seen.error(error));
  return () => leaving.abort();
}));

/** Hands over the answer that is already on its way; asks afresh for everything else. */
function fetchOrTakeFirst(body: string, signal: AbortSignal): Promise<Response> {
  const ask = () => fetch('/graphql', {
    method: 'POST', credentials: 'same-origin', signal, body,
    // `accept` keeps the server's status codes honest.
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...(isAskedByItself() && { [ASKED_BY_ITSELF]: '1' }) },
  });
  const first = window.firstQuestion;
  if (first?.body !== body) return ask();
  window.firstQuestion = undefined;
  return first.answer.catch(ask);
}
