import { newId, pence } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { ChooseLess } from './actions/choose-less';
import { LedgerBooks } from './store/ledger-books';
import { PayOffice } from './testing/pay-office';

let office: PayOffice;
beforeEach(async () => {
  office = await PayOffice.open();
  await office.came(office.leanne);
});
afterEach(() => office.close());

const write = (amounts: readonly number[], key: string = newId<'Deed'>()) => office.fixture.get(Transactions).run(async () => {
  const [payment] = await office.payments();
  const postings = amounts.map((amount) => ({ account: 'payable' as const, paymentId: payment!.id, amount: pence(amount) }));
  await office.fixture.get(LedgerBooks).write({ key, postings }, office.fixture.clock.now());
});

test('an entry that does not add up to nothing is taken back when the transaction ends', async () => {
  await expect(write([100, -99])).rejects.toMatchObject({ constraint: 'ledger_entry_balanced' });
  await expect(write([])).rejects.toMatchObject({ constraint: 'ledger_entry_balanced' });
  expect(await office.broken()).toEqual([]);
});

test('the same deed is on the books once', async () => {
  await write([100, -100], 'one-deed');
  await expect(write([100, -100], 'one-deed')).rejects.toMatchObject({ constraint: 'ledger_entry_once' });
});

test('nothing on the books is changed or taken away', async () => {
  await expect(office.fixture.database.query('update payments.posting set pence = 1')).rejects.toThrow('only ever added to');
  await expect(office.fixture.database.query('delete from payments.ledger_entry')).rejects.toThrow('only ever added to');
});

test('a payment past the books is found', async () => {
  await office.fixture.database.query(
    `insert into payments.payment (id, member_id, booking_id, session_id, because_event_id, activity, pay_tier, minutes, amount_pence, held_on, due_on, pay_by, state, raised_at)
     select $1, member_id, $2, session_id, $3, activity, pay_tier, minutes, amount_pence, held_on, due_on, pay_by, state, raised_at from payments.payment`,
    [newId<'Payment'>(), newId<'Booking'>(), newId<'Event'>()],
  );
  expect(await office.broken()).toEqual(['payment-and-ledger-disagree']);
});

test('a member takes less, or none, and the books follow; nobody else may choose for her', async () => {
  const [payment] = await office.payments();
  const leanne = { kind: 'person', personId: office.leanne as never, roles: ['parent-carer'], purpose: 'signed-in', assurance: 1 } as const;
  const choices = office.fixture.get(ChooseLess);
  await expect(choices.less(payment!.id, 2_000, office.colin)).rejects.toThrow('NOT_FOUND');
  await expect(choices.less(payment!.id, 20.005, leanne)).rejects.toThrow('AMOUNT_NOT_WHOLE_PENCE');
  await choices.less(payment!.id, 2_000, leanne);
  expect(await office.payments()).toMatchObject([{ amount: 2_000, state: 'due' }]);
  expect(await office.broken()).toEqual([]);
  await choices.none(payment!.id, leanne);
  expect(await office.payments()).toMatchObject([{ state: 'declined-by-member' }]);
  expect(await office.broken()).toEqual([]);
});
