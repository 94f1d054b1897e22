import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import FormsPage from './forms-page';

afterEach(cleanup);

const words = (question: string) => ({ __typename: 'PurposeWords', question, what: 'We tell them.', cannotRecall: null, whyWeAsk: 'It is yours.' });
const version = (different: Record<string, unknown>) => ({ __typename: 'FormVersion', scope: 'SHARE_NEEDS', version: 1, validFrom: '2024-01-01', meaningChanged: false, current: true, plain: words('Can we tell the place?'), easyRead: words('May we tell them?'), ...different });
const page = (roles: string[], write?: () => unknown) => renderPage(FormsPage, {
  answers: {
    FormsPage: { data: { me: { __typename: 'Me', personId: 'me', roles }, formsToTranslate: [{ __typename: 'FormToTranslate', id: 'f1', scope: 'SHARE_NEEDS', version: 1, translations: [{ __typename: 'FormTranslation', id: 't1', language: 'ur', name: 'Urdu', ownName: 'اردو', rightToLeft: true, checkedBy: 'Jo Marsden' }], missing: [{ __typename: 'MissingLanguage', language: 'pl', name: 'Polish', wasThere: true }] }], consentForms: [version({ version: 2, validFrom: '2027-01-01', meaningChanged: true, current: false, plain: words('Can we tell the driver too?') }), version({})] } },
    WriteFormVersion: (write ?? (() => ({ data: { writeFormVersion: { __typename: 'FormVersion', scope: 'SHARE_NEEDS', version: 3 } } }))) as never,
  },
});

test('what is asked today, and what waits for its day and whom it asks anew', async () => {
  page(['coordinator']);
  expect(await screen.findByText('Can we tell the place?')).toBeTruthy();
  expect(screen.getByText(/New words from/)).toBeTruthy();
  expect(screen.getByText('(اردو)').getAttribute('dir')).toBe('rtl');
  expect(screen.getByText('Polish. The words before these were. Who reads it is shown the new ones in English, and told so kindly.')).toBeTruthy();
  expect(screen.getByText('All who said yes are asked again on that day.')).toBeTruthy();
  expect(screen.queryByText('Write new words')).toBeNull();
});

test('the officer says if they mean something else before anything is kept, and what was typed stays', async () => {
  const { asked } = page(['dpo'], () => ({ refusal: { code: 'FORM_NOT_AFTER_LAST', field: 'validFrom' } }));
  const question = (await screen.findAllByRole('textbox', { name: 'The question', hidden: true }))[0] as HTMLInputElement;
  fireEvent.change(question, { target: { value: 'Can we tell all of them?' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep these words', hidden: true }));
  expect((await screen.findAllByText('Choose if they mean something else.')).length).toBeGreaterThan(0);
  expect(question.value).toBe('Can we tell all of them?');
  expect(asked.some(({ operation }) => operation === 'WriteFormVersion')).toBe(false);
});
