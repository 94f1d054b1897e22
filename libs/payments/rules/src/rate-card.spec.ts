import { pence } from '@alongside/kernel';
import { expect, test } from 'vitest';

import { amountOwed, promisedPay, rateCard } from './rate-card';

const card = rateCard([
  { code: 'pay.rate.task', value: '1380' }, { code: 'pay.rate.hour', value: '2750' }, { code: 'pay.rate.two-hours', value: '5500' },
  { code: 'pay.rate.half-day', value: '8250' }, { code: 'pay.rate.full-day', value: '16500' }, { code: 'pay.sla_days', value: '10' },
]);

test('a named tier is paid as the card says, however long the day became', () => {
  expect(promisedPay(card, 'half-day', 180)).toBe(8_250);
  expect(promisedPay(card, 'half-day', 250)).toBe(8_250);
});

test.each([[20, 1_380], [30, 1_380], [31, 2_750], [60, 2_750], [120, 5_500], [121, 8_250], [240, 8_250], [241, 16_500]])(
  'work without a tier of its own is paid by its length: %d minutes', (minutes, amount) => {
    expect(promisedPay(card, 'reading-group', minutes)).toBe(amount);
  },
);

test('nobody is paid for time they were not there', () => {
  expect(promisedPay(card, 'half-day', 0)).toBe(0);
});

test('a day without a rate card pays nobody a guessed sum', () => {
  expect(() => promisedPay(rateCard([]), 'half-day', 180)).toThrow('NO_RATE');
});

test('a promise is a floor', () => {
  expect(amountOwed(pence(8_250), pence(7_500))).toBe(8_250);
  expect(amountOwed(pence(7_500), pence(8_250))).toBe(8_250);
  expect(amountOwed(pence(8_250), null)).toBe(8_250);
});
