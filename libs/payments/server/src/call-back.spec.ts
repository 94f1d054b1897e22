import { newId, type Actor, type Id } from '@alongside/kernel';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { AnswerCallBack } from './actions/answer-call-back';
import { CheckPayments } from './actions/check-payments';
import { CreatePayRun } from './actions/create-pay-run';
import { ReleasePayRun } from './actions/release-pay-run';
import { SetBankAccount } from './actions/set-bank-account';
import { CallBacksRead } from './store/call-backs.read';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
let keys = 0;
beforeEach(async () => {
  office = await PayOffice.open();
  await office.hasBank(office.leanne);
  await office.hasBank(office.tyler, '46238510', 'Tyler Moss');
  await office.hasApp(office.leanne, 10);
  await office.came(office.leanne);
  await office.came(office.tyler);
});
afterEach(() => office.close());

const key = () => `a-key-of-our-own-${(keys += 1)}`;
const asLeanne = (provedLately: boolean): Actor => ({ kind: 'person', personId: office.leanne as string as Id<'Person'>, roles: ['parent-carer'], purpose: 'signed-in', assurance: provedLately ? 2 : 1, provedLately });
const changes = (accountNumber: string, provedLately = false) => office.fixture.get(SetBankAccount).run({ sortCode: '20-29-59', accountNumber, accountName: 'L Pike' }, asLeanne(provedLately));
const toRing = () => office.fixture.get(CallBacksRead).waiting();
const answer = () => office.fixture.get(AnswerCallBack);
const live = () => office.fixture.database.query("select last_digits, call_back from payments.bank_account where member_id = $1 and ended_at is null", [office.leanne]);
const run = () => office.fixture.get(CreatePayRun).run(key(), office.colin);
const linesOf = async (id: string) => (await office.fixture.database.query<{ lines: number }>('select lines from payments.pay_run where id = $1', [id]))[0]?.lines;

test('a change with a second proof is hers at once; with one proof it waits until somebody rang, however many days go by', async () => {
  await office.approved();
  await changes('11111111', true);
  expect(await toRing()).toEqual([]);
  await changes('22222222');
  expect(await toRing()).toHaveLength(1);
  office.fixture.clock.set('2026-12-14T09:00:00Z');
  expect(await linesOf(await run())).toBe(1);
  expect(await office.broken()).toEqual([]);
});

test('"I rang and it was really them": it is recorded who said so, and the money goes there', async () => {
  await office.approved();
  await changes('22222222');
  const [call] = await toRing();
  await answer().wasThem(call?.id ?? '', office.ruth);
  expect(await toRing()).toEqual([]);
  expect((await office.factsNamed('bank-change-confirmed')).map(({ subjectId }) => subjectId)).toEqual([office.leanne]);
  await expect(answer().wasNotThem(call?.id ?? '', office.ruth)).rejects.toThrow('CALL_BACK_NOT_WAITING');
  office.fixture.clock.set('2026-11-26T09:00:00Z');
  expect(await linesOf(await run())).toBe(2);
});

test('"it was not them": nothing goes there, the account before is hers again, and nobody is signed in as her', async () => {
  await office.approved();
  await changes('22222222');
  await changes('33333333');
  const [call, ...others] = await toRing();
  expect(others).toEqual([]);
  await answer().wasNotThem(call?.id ?? '', office.ruth);
  expect(await live()).toEqual([{ last_digits: '472', call_back: 'not-needed' }]);
  expect((await office.factsNamed('bank-account-put-back'))).toHaveLength(1);
  expect(await linesOf(await run())).toBe(2);
  expect(await office.broken()).toEqual([]);
});

test('whoever changed it cannot say so for herself, in the rules and in the database', async () => {
  await changes('22222222');
  const [call] = await toRing();
  await expect(answer().wasThem(call?.id ?? '', { ...asLeanne(true), roles: ['parent-carer', 'coordinator'] })).rejects.toThrow('OWN_BANK_CHANGE');
  const past = office.fixture.database.query("update payments.bank_account set call_back = 'was-them', called_by = member_id, called_at = now() where call_back = 'waiting'");
  await expect(past).rejects.toMatchObject({ constraint: 'bank_account_rung_by_another' });
  await expect(answer().wasThem(newId(), office.ruth)).rejects.toThrow('NOT_FOUND');
});

test('a change while a run waits to be sent stops it', async () => {
  await office.approved();
  const id = await run();
  await changes('22222222');
  await expect(office.fixture.get(ReleasePayRun).run(id, key(), office.ruth)).rejects.toThrow('CALL_BACK_FIRST');
});

test('after "it was not them" the next change is a change again, not a first account', async () => {
  await changes('22222222');
  await answer().wasNotThem((await toRing())[0]?.id ?? '', office.ruth);
  await changes('44444444');
  expect(await toRing()).toHaveLength(1);
});

test('a sending that forgot to wait would be an alarm', async () => {
  await office.approved();
  const id = await run();
  await office.fixture.get(ReleasePayRun).run(id, key(), office.ruth);
  await changes('22222222');
  await office.fixture.database.query("update payments.bank_account set set_at = set_at - interval '1 hour' where call_back = 'waiting'");
  expect(await office.broken()).toContain('sent-to-an-account-nobody-rang-about');
});

test('an app added yesterday spares nobody the call, one added last week does', async () => {
  await office.hasApp(office.leanne, 1);
  await changes('11111111', true);
  expect(await toRing()).toHaveLength(1);
  await office.hasApp(office.leanne, 7);
  await changes('22222222', true);
  expect(await toRing()).toEqual([]);
});

test('whoever made a way in for her neither rings nor checks, for some weeks; in the rules and in the database', async () => {
  const due = (await office.payments()).filter(({ memberId }) => memberId === office.leanne).map(({ id }) => id);
  await office.helped(office.leanne, office.colin);
  await changes('22222222', true);
  const [call] = await toRing();
  await expect(answer().wasThem(call?.id ?? '', office.colin)).rejects.toThrow('HELPED_THEM_IN');
  await expect(office.fixture.get(CheckPayments).run(due, office.colin)).rejects.toThrow('HELPED_THEM_IN');
  const past = office.fixture.database.query("update payments.bank_account set call_back = 'was-them', called_by = $1, called_at = now() where call_back = 'waiting'", [office.colin.personId]);
  await expect(past).rejects.toMatchObject({ constraint: 'bank_account_not_rung_by_a_helper' });
  await answer().wasThem(call?.id ?? '', office.ruth);
  expect(await toRing()).toEqual([]);
  office.fixture.clock.set('2026-12-28T09:00:00Z');
  await changes('33333333', true);
  expect(await toRing()).toEqual([]);
});

test('whoever helped her after the change does not ring either', async () => {
  await changes('22222222');
  const [call] = await toRing();
  await office.helped(office.leanne, office.ruth);
  await expect(answer().wasThem(call?.id ?? '', office.ruth)).rejects.toThrow('HELPED_THEM_IN');
});

test('a first account set after somebody made a way in for her waits for the call as well', async () => {
  await office.fixture.database.query('delete from payments.bank_account where member_id = $1', [office.leanne]);
  await office.helped(office.leanne, office.ruth);
  await changes('11111111');
  expect(await toRing()).toHaveLength(1);
});
