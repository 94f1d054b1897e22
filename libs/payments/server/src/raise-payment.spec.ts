import { newId } from '@alongside/kernel';
import { ReactionRunner } from '@alongside/platform/events';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { PayOffice } from './testing/pay-office';

let office: PayOffice;
beforeEach(async () => { office = await PayOffice.open(); });
afterEach(() => office.close());

test('who came is owed the rate of that day, to be paid ten working days later; nobody typed a sum', async () => {
  await office.came(office.leanne);
  expect(await office.payments()).toMatchObject([{ state: 'due', amount: 8_250, payBy: '2026-12-02', memberId: office.leanne }]);
  expect(await office.factsNamed('payment-raised')).toHaveLength(1);
  expect(await office.broken()).toEqual([]);
});

test('a date before the rates rose is paid by the older card', async () => {
  await office.came(office.leanne, { heldOn: '2025-12-15' });
  expect(await office.payments()).toMatchObject([{ amount: 7_500 }]);
});

test('who came late is paid in full; who sent word or did not come is owed nothing', async () => {
  for (const attendance of ['came-late', 'sent-word', 'did-not-come']) await office.came(office.leanne, { attendance });
  expect(await office.payments()).toMatchObject([{ amount: 8_250 }]);
  expect(await office.broken()).toEqual([]);
});

test('a booking is paid once, even when its register is told twice', async () => {
  const bookingId = await office.came(office.leanne);
  await office.came(office.leanne, { bookingId });
  expect(await office.payments()).toHaveLength(1);
});

test('a reaction that is delivered many times at once raises one payment and one entry on the books', async () => {
  await office.told(office.leanne);
  const [reaction] = await office.fixture.database.query<{ id: string }>('select id from platform.reaction');
  await Promise.all(Array.from({ length: 6 }, () => office.fixture.get(ReactionRunner).run(reaction?.id ?? '')));
  expect(await office.payments()).toHaveLength(1);
  expect(await office.fixture.database.query('select 1 from payments.ledger_entry')).toHaveLength(1);
});

test('two registers for one booking at the same moment still pay once', async () => {
  const bookingId = newId<'Booking'>();
  await office.told(office.leanne, { bookingId });
  await office.told(office.leanne, { bookingId });
  const reactions = await office.fixture.database.query<{ id: string }>('select id from platform.reaction');
  await Promise.all(reactions.map(({ id }) => office.fixture.get(ReactionRunner).run(id)));
  expect(await office.payments()).toHaveLength(1);
});

test('a tier the card does not know is paid by the time given', async () => {
  await office.came(office.leanne, { payTier: 'reading-group' });
  expect(await office.payments()).toMatchObject([{ amount: 8_250 }]);
});
