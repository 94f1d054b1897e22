import { createHash } from 'node:crypto';

import { plainDate, type Actor, type Id } from '@alongside/kernel';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ConfirmPayRunPaid } from './actions/confirm-pay-run-paid';
import { CreatePayRun } from './actions/create-pay-run';
import { FailPayment } from './actions/fail-payment';
import { ReadPayFile } from './actions/read-pay-file';
import { ReleasePayRun } from './actions/release-pay-run';
import { SendBackPayRun } from './actions/send-back-pay-run';
import { StopPayment } from './actions/stop-payment';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
let keys = 0;
beforeEach(async () => {
  office = await PayOffice.open();
  await office.hasBank(office.leanne);
  await office.hasBank(office.tyler, '46238510', 'Tyler Moss');
  await office.came(office.leanne);
  await office.came(office.tyler, { payTier: 'two-hours' });
});
afterEach(() => office.close());

const key = () => `a-key-of-our-own-${(keys += 1)}`;
const create = (idempotencyKey = key()) => office.fixture.get(CreatePayRun).run(idempotencyKey, office.colin);
const release = (id: string, idempotencyKey = key(), by: Actor = office.ruth) => office.fixture.get(ReleasePayRun).run(id, idempotencyKey, by);
const fileOf = async (id: string) => (await office.fixture.get(ReadPayFile).run(id, office.ruth)).bytes.toString('ascii');
const states = async () => [...new Set((await office.payments()).map(({ state }) => state))];
const aRun = async () => {
  await office.approved();
  return create();
};
const theRun = (id: Id<'PayRun'>) => office.fixture.database.first('select state, number, lines, total_pence::int as total, pay_on, paid_on from payments.pay_run where id = $1', [id]);

test('from the register to the bank: approved, in a run, sent by another person, paid', async () => {
  const id = await aRun();
  expect(await states()).toEqual(['in-run']);
  await release(id);
  expect(await theRun(id)).toMatchObject({ state: 'sent', number: 1, lines: 2, total: 13_750, pay_on: '2026-11-25' });
  expect(await states()).toEqual(['sent']);
  expect(await office.broken()).toEqual([]);
  office.fixture.clock.set('2026-11-25T10:00:00Z');
  await office.fixture.get(ConfirmPayRunPaid).run(id, plainDate('2026-11-25'), office.colin);
  expect(await theRun(id)).toMatchObject({ state: 'paid', paid_on: '2026-11-25' });
  expect(await states()).toEqual(['paid']);
  expect((await office.factsNamed('payment-paid')).map(({ data }) => [data.amountPence, data.paidOn]).sort()).toEqual([[5_500, '2026-11-25'], [8_250, '2026-11-25']]);
  expect(await office.broken()).toEqual([]);
});

test('the file is made once and its bytes are kept with their mark; each download is recorded', async () => {
  const id = await aRun();
  await release(id);
  const kept = await office.fixture.get(ReadPayFile).run(id, office.ruth);
  expect(createHash('sha256').update(kept.bytes).digest('hex')).toBe(kept.sha256);
  const records = kept.bytes.toString('ascii').split('\r\n');
  expect(records).toHaveLength(11);
  expect(records.filter((record) => record.includes('WT1-')).map((record) => record.slice(35, 46)).sort()).toEqual(['00000005500', '00000008250']);
  expect(records[9]).toBe(`UTL1${'0000000013750'.repeat(2)}00000010000002${' '.repeat(36)}`);
  expect((await office.factsNamed('pay-file-read')).filter(({ subjectId }) => subjectId === String(id))).toHaveLength(1);
});

test('a kept file can be neither changed nor taken away', async () => {
  const id = await aRun();
  await release(id);
  await expect(office.fixture.database.query(`update payments.pay_run_file set bytes = 'other'`)).rejects.toThrow('only ever added to');
  await expect(office.fixture.database.query('delete from payments.pay_run_file')).rejects.toThrow('only ever added to');
});

test('releasing again with the same key is the same release; with another key it is refused', async () => {
  const id = await aRun();
  await release(id, 'the-very-same-key');
  const before = await fileOf(id);
  expect(await release(id, 'the-very-same-key')).toBe(id);
  await expect(release(id)).rejects.toThrow('RUN_NOT_WAITING');
  expect(await fileOf(id)).toBe(before);
  expect(await office.factsNamed('run-released')).toHaveLength(1);
});

test('ten releases at one moment send the run once', async () => {
  const id = await aRun();
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => release(id)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await office.fixture.database.query('select 1 from payments.pay_run_file')).toHaveLength(1);
  expect(await office.broken()).toEqual([]);
});

test('who made the run cannot send it, in the rules and in the database', async () => {
  const id = await aRun();
  await expect(release(id, key(), office.colin)).rejects.toThrow('SAME_PERSON_MADE_RUN');
  const past = office.fixture.database.query(
    `update payments.pay_run set state = 'sent', number = 9, released_by = created_by, released_at = now(), pay_on = '2026-11-25'`,
  );
  await expect(past).rejects.toMatchObject({ constraint: 'pay_run_four_eyes' });
});

test('two runs made at one moment share no line', async () => {
  await office.approved();
  const answers = await Promise.allSettled([create(), create(), create()]);
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await office.broken()).toEqual([]);
});

test('the same key makes one run; there is no run without a line', async () => {
  await office.approved();
  expect(await create('the-very-same-key')).toBe(await create('the-very-same-key'));
  await expect(create()).rejects.toThrow('NOTHING_TO_PAY');
});

test('a release that fails leaves no gap in the numbers', async () => {
  const id = await aRun();
  await office.hasBank(office.leanne, '11111111');
  await expect(release(id)).rejects.toThrow('NEW_BANK_DETAILS');
  expect(await theRun(id)).toMatchObject({ state: 'waiting', number: null });
  office.fixture.clock.set('2026-11-26T09:00:00Z');
  await release(id);
  expect(await theRun(id)).toMatchObject({ number: 1 });
  expect(await office.broken()).toEqual([]);
});

test('a line without bank details, or with new ones, stays behind; the others leave', async () => {
  await office.hasBank(office.leanne, '22222222');
  expect(await theRun(await aRun())).toMatchObject({ lines: 1, total: 5_500 });
  expect((await states()).sort()).toEqual(['approved', 'in-run']);
});

test('a run that is sent back frees its lines for the next one', async () => {
  const id = await aRun();
  await office.fixture.get(SendBackPayRun).run(id, office.ruth);
  expect(await states()).toEqual(['approved']);
  const next = await create();
  await release(next);
  expect(await theRun(next)).toMatchObject({ number: 1, lines: 2 });
  expect(await office.broken()).toEqual([]);
});

test('nobody says a run is paid before its day or for a day to come', async () => {
  const id = await aRun();
  await release(id);
  const paid = (day: string) => office.fixture.get(ConfirmPayRunPaid).run(id, plainDate(day), office.colin);
  await expect(paid('2026-11-24')).rejects.toThrow('PAID_BEFORE_PAY_DAY');
  await expect(paid('2026-11-25')).rejects.toThrow('PAID_IN_FUTURE');
});

test('a line the bank sends back is owed again, and goes with a later run', async () => {
  const first = await aRun();
  await release(first);
  const [back] = await office.payments();
  await office.fixture.get(FailPayment).run(back?.id ?? '', office.colin);
  expect(await office.broken()).toEqual([]);
  office.fixture.clock.set('2026-11-25T10:00:00Z');
  await office.fixture.get(ConfirmPayRunPaid).run(first, plainDate('2026-11-25'), office.colin);
  await office.fixture.get(StopPayment).run('resume', back?.id ?? '', office.colin);
  await release(await aRun());
  expect((await states()).sort()).toEqual(['paid', 'sent']);
  expect(await office.broken()).toEqual([]);
});

test('a file for Friday 11 December is worked through on Thursday', async () => {
  office.fixture.clock.set('2026-12-09T09:00:00Z');
  const id = await aRun();
  await release(id);
  expect(await fileOf(id)).toContain('UHL1 26344999999');
});
