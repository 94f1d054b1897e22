import { renderPage } from '@alongside/kit/testing';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import WhatISaidPage from './what-i-said-page';

afterEach(cleanup);

const told = { __typename: 'ConsentWords', language: 'en-GB', rightToLeft: false, question: 'Can we use your words without your name?', what: 'We use what you told us.', detail: 'It is about 9am meetings.', whoSees: 'Everybody can see it.', cannotRecall: 'Once a report is out, we can’t get it back.', howLong: 'A yes lasts until 3 May 2028.', stop: 'It can be stopped at any time.', whyWeAsk: 'They are your words.' };
const said = (different: object = {}) => ({ __typename: 'ConsentEvidence', id: crypto.randomUUID(), scope: 'QUOTE_ANONYMOUS', channel: 'ANY', answer: 'YES', method: 'SIGNED_IN', collectedBy: null, witnessedBy: null, at: '2026-10-14T17:10:00Z', version: 1, format: 'STANDARD', ownWords: null, told, ...different });
const joined = { __typename: 'JoiningProof', id: 'j1', who: 'Sana', answer: 'YES', method: 'PAPER_SCAN', collectedBy: 'Jo', witnessedBy: null, saidOn: '2026-10-01', version: 3, format: 'STANDARD', told: { ...told, question: 'Can Ellis be part of our group?' } };

test('each answer of mine stands with its day, how it came, and word for word what I was shown', async () => {
  renderPage(WhatISaidPage, { answers: { WhatISaidPage: { data: { myJoiningWord: [joined], whatISaid: [said({ answer: 'NO', method: 'VERBAL_WITNESSED', collectedBy: 'Jo', witnessedBy: 'Tess' }), said({ ownWords: 'Leave out the name of the school.', format: 'EASY_READ', version: 2 })] } } } });
  expect(await screen.findByText('You said no.')).toBeTruthy();
  expect(screen.getByText(/You told Jo\. Tess heard it too\./)).toBeTruthy();
  expect(screen.getByText(/Leave out the name of the school/)).toBeTruthy();
  expect(screen.getByText('Sana said yes for you.')).toBeTruthy();
  expect(screen.getByText(/They signed a paper\. Jo took it in\./)).toBeTruthy();
  expect(screen.getByText('Can Ellis be part of our group?')).toBeTruthy();
  for (const line of [told.question, told.cannotRecall, told.howLong, told.stop]) expect(screen.getAllByText(line)).toHaveLength(line === told.question ? 2 : 3);
  expect(screen.getByText('In Easy Read. Version 2.')).toBeTruthy();
});
