import { newId, Refusal, Refusals, type Actor, type Id } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { whyNotApprove } from './approve-payment';
import { itWasNotThem, itWasThem, lastDigits, putBack, readBankDetails, setBankAccount, whyNotAnswerCallBack, type HowTheyCameIn } from './bank-account';
import { whyNotCheck } from './check-payment';

const typed = { sortCode: '20-29 59', accountNumber: ' 6374 8472', accountName: 'A. Example' };

function refused(change: Partial<typeof typed>): string[] {
  try {
    readBankDetails({ ...typed, ...change });
  } catch (refusal) {
    if (refusal instanceof Refusals) return refusal.all.map(({ code, field }) => `${field} ${code}`);
    if (refusal instanceof Refusal) return [`${refusal.field} ${refusal.code}`];
  }
  return [];
}

test('spaces and hyphens are ours to ignore', () => {
  expect(readBankDetails(typed)).toEqual({ sortCode: '202959', accountNumber: '63748472', accountName: 'A. Example' });
});

test('an older account with six or seven digits gets its noughts', () => {
  expect(readBankDetails({ ...typed, accountNumber: '748472' }).accountNumber).toBe('00748472');
});

test('what cannot be a bank account is told field by field, all at once', () => {
  expect(refused({ sortCode: '2029', accountNumber: '١٢٣٤٥٦٧٨', accountName: ' ' })).toEqual([
    'accountName ANSWER_MISSING', 'sortCode SORT_CODE_NOT_SIX_DIGITS', 'accountNumber ACCOUNT_NUMBER_NOT_EIGHT_DIGITS',
  ]);
});

test.each([['123456789'], ['12345'], ['1234567a'], ['<b>1</b>'], ['12345678\u0000'], ['']])('%j is no account number', (accountNumber) => {
  expect(refused({ accountNumber })).toEqual(['accountNumber ACCOUNT_NUMBER_NOT_EIGHT_DIGITS']);
});

test('only the last three digits are shown', () => {
  expect(lastDigits('63748472')).toBe('472');
});

const leanne = newId<'Person'>();
const memberId = leanne as string as Id<'Member'>;
const signedIn = (personId: Id<'Person'>, provedLately: boolean): Actor => ({ kind: 'person', personId, roles: [], purpose: 'signed-in', assurance: provedLately ? 2 : 1, provedLately });
const priya = signedIn(newId<'Person'>(), true);
const now = new Date('2026-11-23T09:00:00Z');
const settled = { proofSettled: true, helpedBy: [] };
const change = (by: Actor, replaces = true, came: HowTheyCameIn = settled) => setBankAccount({ id: newId(), memberId, lastDigits: '472', setAt: now, replaces }, came, by);

test('a change with a second proof given just now, a first account, and one the team types need nobody to ring', () => {
  expect(change(signedIn(leanne, true)).state.callBack).toBe('not-needed');
  expect(change(signedIn(leanne, false), false).state.callBack).toBe('not-needed');
  expect(change(priya).state).toMatchObject({ callBack: 'not-needed', proved: true });
});

test('a change with one proof is taken, and somebody rings first; never the person themselves', () => {
  const { state, facts } = change(signedIn(leanne, false));
  expect(state).toMatchObject({ callBack: 'waiting', proved: false });
  expect(facts[0]?.data).toEqual({ memberId, replaced: true, ringFirst: true });
  expect(whyNotAnswerCallBack(state, signedIn(leanne, true))).toBe('OWN_BANK_CHANGE');
  expect(whyNotAnswerCallBack(state, priya)).toBeNull();
});

test('"it was them" lets it be used, "it was not them" ends it; each is said once, with who rang', () => {
  const { state } = change(signedIn(leanne, false));
  const them = itWasThem(state, priya, now).state;
  expect(them).toMatchObject({ callBack: 'was-them', calledBy: priya.personId, endedAt: null });
  const not = itWasNotThem(state, priya, now).state;
  expect(not).toMatchObject({ callBack: 'was-not-them', calledBy: priya.personId, endedAt: now });
  for (const answered of [them, not]) expect(() => itWasThem(answered, priya, now)).toThrow('CALL_BACK_NOT_WAITING');
  expect(putBack(not).state.endedAt).toBeNull();
});

test('a second proof made a day ago spares nobody the call: it could have been made out of her mailbox', () => {
  expect(change(signedIn(leanne, true), true, { ...settled, proofSettled: false }).state).toMatchObject({ callBack: 'waiting', proved: false });
  expect(change(signedIn(leanne, true), false, { ...settled, proofSettled: false }).state.callBack).toBe('not-needed');
});

test('after somebody made a way in for her, a first account waits too, also with a second proof, and that somebody neither rings, checks nor approves', () => {
  const helped = { proofSettled: true, helpedBy: [priya.personId as Id<'Person'>] };
  const other = signedIn(newId<'Person'>(), true);
  for (const replaces of [true, false]) {
    const { state } = change(signedIn(leanne, true), replaces, helped);
    expect(state.callBack).toBe('waiting');
    expect(() => itWasThem(state, priya, now)).toThrow('HELPED_THEM_IN');
    expect(() => itWasNotThem(state, priya, now)).toThrow('HELPED_THEM_IN');
    expect(whyNotAnswerCallBack(state, other)).toBeNull();
  }
  const payment = { state: 'due', memberId } as const;
  expect([whyNotCheck(payment, priya, helped), whyNotCheck(payment, other, helped), whyNotCheck(payment, priya)]).toEqual(['HELPED_THEM_IN', null, null]);
  expect(whyNotApprove({ state: 'checked', memberId, checkedBy: other.personId }, priya, helped)).toBe('HELPED_THEM_IN');
});
