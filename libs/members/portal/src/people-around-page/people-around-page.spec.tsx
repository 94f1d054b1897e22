import { renderPage } from '@alongside/kit/testing';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import PeopleAroundPage from './people-around-page';

afterEach(cleanup);

const pat = {
  __typename: 'PersonAround', id: 'g1', side: 'LOOKS_AFTER', personId: 'p1', name: 'Pat Hartley', relation: 'foster-carer', job: null, phone: '07700900301', responsibility: 'NOT_ASKED', from: '2026-09-01',
  confirmedOn: '2026-09-02', confirmedByName: 'Jo Marsden', confirmedHow: 'SAW_PAPER', notToldSince: null, agreedOn: null, state: 'COUNTS', sees: 'PERMISSIONS', ownMatter: false,
};
const imran = { ...pat, id: 'w1', side: 'WORKS_WITH', personId: 'p2', name: 'Imran Sadiq', relation: 'social-worker', responsibility: null, confirmedOn: null, confirmedByName: null, confirmedHow: null, state: 'NOT_CONFIRMED', sees: 'WORKER' };
const holder = { __typename: 'DecisionHolder', personId: 'p3', name: 'Kim Reed', capacity: 'PARENT' };
const area = { __typename: 'DecisionFor', maySign: [holder], consulted: [], told: [], ownYesToo: true, managerToo: false, stop: null };
const known = {
  __typename: 'WhoMaySayYes', status: 'SECTION_20', statusLabel: 'Looked after with the parents’ agreement (section 20)', responsible: ['PARENT'], since: '2026-09-01', evidence: 'Placement plan', holdersDisagree: false,
  confirmedOn: '2026-09-02', confirmedByName: 'Jo Marsden', recheckOn: '2027-03-02', recheckDue: false,
  areas: [{ ...area, area: 'LEISURE', maySign: [holder, { ...holder, personId: 'p1', name: 'Pat Hartley', capacity: 'CARER_DELEGATED' }] }, { ...area, area: 'HEALTH' }, { ...area, area: 'EDUCATION' }, { ...area, area: 'PICTURES_AND_STORIES', managerToo: true }],
  delegations: [{ __typename: 'Delegation', id: 'd1', area: 'LEISURE', name: 'Pat Hartley', source: 'Placement plan, page 4', from: '2026-09-01', reviewOn: '2027-03-01', due: false }],
};
const ellis = { __typename: 'Member', id: 'm1', knownAs: 'Ellis', youngAge: 15, peopleAround: [pat, imran], whoMaySayYes: known, contactRules: [], askAgain: [] };
const rules = [{ __typename: 'LegalStatusRule', status: 'care-order', label: 'Care order', signs: ['council'], consulted: ['parent'], stop: null }, { __typename: 'LegalStatusRule', status: 'unaccompanied', label: 'Came to this country alone', signs: [], consulted: [], stop: 'LEGAL_ADVICE_FIRST' }];
const done = (name: string) => ({ [name]: { data: { [name[0]!.toLowerCase() + name.slice(1)]: { __typename: 'Member', id: 'm1' } } } });

const show = (different: Record<string, unknown> = {}) => renderPage(PeopleAroundPage, {
  path: '/team/people/:id/around', at: '/team/people/m1/around',
  answers: {
    PeopleAroundPage: { data: { member: { ...ellis, ...different } } }, LegalStatusRules: { data: { legalStatusRules: rules } },
    ...done('AddGuardian'), ...done('ConfirmProfessional'), ...done('RecordLegalStatus'), ...done('WriteContactRule'), ...done('ConfirmGuardian'), ...done('TellGuardian'),
    FindOther: { data: { members: { __typename: 'MemberPage', members: [{ __typename: 'Member', id: 'm2', knownAs: 'Chloe', fullName: 'Chloe Stone' }, { __typename: 'Member', id: 'm1', knownAs: 'Ellis', fullName: 'Ellis Reed' }] } } },
  },
});

test('decisions with the same answer share a line, and each line says who, in whose name, and what else', async () => {
  show();
  const table = await screen.findByRole('table', { name: /Who may say yes for Ellis/ });
  const lines = within(table).getAllByRole('row').slice(1).map((row) => [...row.querySelectorAll('th, td > div')].map((cell) => cell.textContent).join(''));
  expect(lines).toEqual([
    'Joining in with datesKim Reed as parent, or Pat Hartley as carer, by paperAnd Ellis’s own yes.   ',
    'Health, SchoolKim Reed as parentAnd Ellis’s own yes.   ',
    'Pictures and stories others seeKim Reed as parentAnd Ellis’s own yes.   A named manager looks too.',
  ]);
});

test('while nobody knows who may say yes, that stands first and the form is open', async () => {
  show({ whoMaySayYes: { ...known, since: null, confirmedOn: null, recheckOn: null, delegations: [], areas: [{ ...area, area: 'LEISURE', maySign: [], stop: 'STATUS_NOT_KNOWN' }] } });
  expect(await screen.findByText(/We do not know yet who may say yes for Ellis/)).toBeTruthy();
  expect(await screen.findByText('Nobody yet')).toBeTruthy();
  expect(await screen.findByLabelText('What is so now')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'I have asked, it is so' })).toBeNull();
});

test('what a status means stands under it before it is written down', async () => {
  const { asked } = show();
  fireEvent.click(await screen.findByText('It is something else now'));
  fireEvent.change(await screen.findByLabelText('What is so now'), { target: { value: 'unaccompanied' } });
  expect(await screen.findByText(/Ask the legal team first/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText('What is so now'), { target: { value: 'care-order' } });
  expect(await screen.findByText(/signed by a council officer.*ask a parent who is responsible/)).toBeTruthy();
  const form = screen.getByRole('form', { name: 'Who is responsible' });
  for (const [label, value] of [['Day', '3'], ['Month', '9'], ['Year', '2026']] as const) fireEvent.change(within(form).getByLabelText(label), { target: { value } });
  fireEvent.click(within(form).getByLabelText('Yes'));
  fireEvent.change(within(form).getByLabelText('What says so'), { target: { value: 'Court order' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Write down' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'RecordLegalStatus')?.variables).toEqual({
    input: { memberId: 'm1', kind: 'CARE_ORDER', from: '2026-09-03', checked: true, evidence: 'Court order', holdersDisagree: false },
  }));
});

test('somebody who is not confirmed is confirmed with one press; a carer with one question', async () => {
  const { asked } = show();
  fireEvent.click(await screen.findByRole('button', { name: /I have asked, it is so: Imran Sadiq/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'ConfirmProfessional')?.variables).toEqual({ id: 'w1' }));
  fireEvent.click(screen.getByText('Confirm Pat Hartley again'));
  const form = screen.getByRole('form', { name: 'Confirm Pat Hartley' });
  fireEvent.click(within(form).getByLabelText('No'));
  fireEvent.click(within(form).getByLabelText('Their worker said so'));
  fireEvent.click(within(form).getByRole('button', { name: /Confirm Pat/ }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'ConfirmGuardian')?.variables).toEqual({ id: 'g1', responsibility: 'DOES_NOT', how: 'WORKER_SAID' }));
});

test('the coordinator writes down who looks after them', async () => {
  const { asked } = show();
  fireEvent.click(await screen.findByText('Write down who looks after them'));
  const form = screen.getByRole('form', { name: 'Write down who looks after them' });
  fireEvent.click(within(form).getByRole('button', { name: 'Write down' }));
  expect((await screen.findAllByText('Write their name.')).length).toBe(2);
  fireEvent.change(within(form).getByLabelText('Name'), { target: { value: 'Kim Reed' } });
  fireEvent.change(within(form).getByLabelText('Who this is to them'), { target: { value: 'special-guardian' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Write down' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'AddGuardian')?.variables).toEqual({ memberId: 'm1', name: 'Kim Reed', relation: 'SPECIAL_GUARDIAN', email: null, phone: null }));
});

test('the form for a rule asks for a rule, has no box for a reason, and says so', async () => {
  show();
  fireEvent.click(await screen.findByText('Write down a rule'));
  const form = screen.getByRole('form', { name: 'Write down a rule' });
  expect(within(form).getByText(/Never write why/)).toBeTruthy();
  expect(within(form).getAllByRole('textbox').map((box) => box.getAttribute('name'))).toEqual(['rule', 'decidedWith', 'rule-reviewOn-day', 'rule-reviewOn-month', 'rule-reviewOn-year']);
});

test('an adult has no map of who decides, and a supporter waits for their own yes', async () => {
  show({ youngAge: null, whoMaySayYes: null, peopleAround: [{ ...imran, relation: 'supporter', state: 'WAITS_FOR_OWN_YES', confirmedOn: '2026-09-02', sees: 'DATES' }] });
  expect(await screen.findByText('Waits for their own yes')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Who may say yes' })).toBeNull();
});

test('a rule to keep away from somebody can name a member, found by name; only that kind asks', async () => {
  const { asked } = show();
  fireEvent.click(await screen.findByText('Write down a rule'));
  const form = screen.getByRole('form', { name: 'Write down a rule' });
  expect(within(form).queryByLabelText(/if they are in the network too/)).toBeNull();
  fireEvent.change(within(form).getByLabelText('What kind of rule'), { target: { value: 'avoid-person' } });
  fireEvent.change(within(form).getByLabelText('Their name, if they are in the network too'), { target: { value: 'chl' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Find' }));
  fireEvent.click(await within(form).findByLabelText(/Chloe/));
  expect(within(form).queryByLabelText(/Ellis Reed/)).toBeNull();
  fireEvent.change(within(form).getByLabelText('The rule, in one line'), { target: { value: 'Not in one room with Chloe' } });
  fireEvent.change(within(form).getByLabelText('Decided with'), { target: { value: 'Imran Sadiq, social worker' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Write down' }));
  await waitFor(() => expect(asked.find(({ operation }) => operation === 'WriteContactRule')?.variables).toEqual({
    input: { memberId: 'm1', kind: 'AVOID_PERSON', otherId: 'm2', rule: 'Not in one room with Chloe', decidedWith: 'Imran Sadiq, social worker', reviewOn: null },
  }));
});

test('where telling is not safe, one press says so, and it stands there with its day and without a reason', async () => {
  const { asked } = show({ peopleAround: [pat, { ...pat, id: 'g2', name: 'Kim Reed', notToldSince: '2026-11-20' }] });
  expect(await screen.findByText(/Not told what the young person decides, since Friday 20 November/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'It is safe to tell them: Kim Reed' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'It is not safe to tell them: Pat Hartley' }));
  await waitFor(() => expect(asked).toContainEqual({ operation: 'TellGuardian', variables: { id: 'g1', told: false } }));
});
