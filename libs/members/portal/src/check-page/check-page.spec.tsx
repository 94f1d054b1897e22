import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import CheckPage from './check-page';

afterEach(cleanup);

const asked = {
  __typename: 'Check', memberId: 'm1', code: 'c1', name: 'Safety check', why: 'You may be alone with a child.', state: 'REQUESTED', dbs: true, mayBeFree: false, referenceLevel: 0, until: null,
  askedOn: '2026-11-02', dueBy: '2026-11-30', askedFee: 'PAID_FOR', openRecordId: 'r1', recordId: null, exemptionId: null, exemptionReason: null, whyNotAsk: 'CHECK_ASKED_ALREADY', whyNotRecord: null, whyNotLetOff: null, details: null,
};
const show = (different: object = {}, answers: object = {}) => renderPage(CheckPage, {
  path: '/checks/:memberId', at: '/checks/m1',
  answers: {
    CheckPage: { data: { checksOf: { __typename: 'ChecksOfMember', memberId: 'm1', memberName: 'Maria', fullName: 'Maria Reed', checks: [{ ...asked, ...different }] }, referenceLevels: [1, 2, 3].map((level) => ({ __typename: 'ReferenceLevel', level, words: `Says thing ${level}` })) } },
    ...answers,
  },
});

test('what was asked for is written down in six clicks, and there is no place for what stands on it', async () => {
  const { asked: sent } = show({}, { RecordDbsCheck: { data: { recordDbsCheck: { __typename: 'Check', code: 'c1' } } } });
  const form = within(await screen.findByRole('form', { name: /Write down that you saw it/ }));
  expect(form.getAllByRole('textbox').map((box) => box.getAttribute('name'))).toEqual(['certificateOn-day', 'certificateOn-month', 'certificateOn-year', 'certificateNumber']);
  fireEvent.click(form.getByLabelText('Enhanced'));
  fireEvent.change(form.getByLabelText('Day'), { target: { value: '10' } });
  fireEvent.change(form.getByLabelText('Month'), { target: { value: 'nov' } });
  fireEvent.change(form.getByLabelText('Year'), { target: { value: '2026' } });
  fireEvent.change(form.getByLabelText('Number of the certificate'), { target: { value: '0012 3456 7890' } });
  fireEvent.click(form.getByLabelText('No'));
  fireEvent.click(form.getByRole('button', { name: 'Write down' }));
  await waitFor(() => expect(sent.find(({ operation }) => operation === 'RecordDbsCheck')?.variables).toEqual({
    input: { memberId: 'm1', code: 'c1', level: 'ENHANCED', fee: 'PAID_FOR', certificateOn: '2026-11-10', certificateNumber: '0012 3456 7890', updateService: false },
  }));
});

test('whoever may not write it down is told who does', async () => {
  show({ whyNotRecord: 'CHECK_SEEN_BY_HR' });
  expect(await screen.findByText('HR looks at this one and writes it down.')).toBeTruthy();
  expect(screen.queryByRole('form', { name: /Write down/ })).toBeNull();
});

test('whoever may not let somebody off a DBS check is told who does, and there is no button', async () => {
  show({ whyNotLetOff: 'CHECK_LET_OFF_BY_HR' });
  expect(await screen.findByText('Only HR lets somebody off a DBS check.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Let off' })).toBeNull();
});

test('the free check for a paid role is refused with the reason, and what was chosen stays', async () => {
  show(
    { state: 'NOT_STARTED', openRecordId: null, askedOn: null, dueBy: null, askedFee: null, whyNotAsk: null },
    { AskForCheck: { refusal: { code: 'FREE_CHECK_FOR_PAID_ROLE', field: 'fee' } } },
  );
  fireEvent.click(await screen.findByText('Ask for it'));
  const form = within(screen.getByRole('form', { name: /Ask for it/ }));
  fireEvent.click(form.getByLabelText(/^Free/));
  fireEvent.click(form.getByRole('button', { name: 'Ask' }));
  expect((await screen.findAllByText(/The free check is only for people who get no more than their costs. This role is paid/)).length).toBeGreaterThan(0);
  expect((form.getByLabelText(/^Free/) as HTMLInputElement).checked).toBe(true);
});

test('somebody let off is shown why and until when, and it can be ended', async () => {
  show({ state: 'EXEMPT', until: '2027-01-31', openRecordId: null, askedOn: null, dueBy: null, exemptionId: 'e1', exemptionReason: 'Never alone' });
  expect(await screen.findByText('Never alone')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'No longer let off' })).toBeTruthy();
});

test('of a reference the level, the day and as what they know somebody are written down, and nothing of who or what', async () => {
  const { asked: deeds } = show({ name: 'A reference', dbs: false, referenceLevel: 1 }, { RecordCheck: { data: { recordCheck: { __typename: 'Check', code: 'c1' } } } });
  const form = within(await screen.findByRole('form', { name: 'Write down that you saw it: A reference' }));
  fireEvent.change(form.getByLabelText('What it says at least'), { target: { value: '2' } });
  fireEvent.change(form.getByLabelText('Who it is from'), { target: { value: 'EMPLOYER' } });
  for (const [part, value] of [['Day', '2'], ['Month', '11'], ['Year', '2026']] as const) fireEvent.change(form.getByLabelText(part), { target: { value } });
  fireEvent.click(form.getByRole('button', { name: 'Write down' }));
  await waitFor(() => expect(deeds.find(({ operation }) => operation === 'RecordCheck')?.variables).toEqual({ input: { memberId: 'm1', code: 'c1', reference: null, referenceLevel: 2, referenceOn: '2026-11-02', referenceFrom: 'EMPLOYER' } }));
});
