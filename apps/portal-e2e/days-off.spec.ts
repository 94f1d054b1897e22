import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

let demo: DemoProduct;
beforeAll(async () => { demo = await openDemoProduct(); });
afterAll(() => demo?.close());

it('an administrator finds the days off from the settings, adds a bank holiday that is given once, and takes it away again', async () => {
  const { page, complaints } = await demo.as('administrator');
  await page.goto('/settings');
  await page.getByRole('link', { name: /^Days off/ }).click();
  await page.getByRole('heading', { name: 'Days off', exact: true }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Summer holidays' }).waitFor();
  const year = new Date().getFullYear() + 1;
  await page.getByLabel('What is it?').selectOption('BANK_HOLIDAY');
  await page.getByLabel('What is it called?').fill('A day for everybody');
  const first = page.getByRole('group', { name: 'First day' });
  for (const [name, value] of [['Day', '9'], ['Month', '6'], ['Year', String(year)]] as const) await first.getByLabel(name).fill(value);
  await page.getByRole('button', { name: 'Keep these days' }).click();
  await page.getByRole('listitem').filter({ hasText: 'A day for everybody' }).waitFor();
  await page.getByRole('rowheader', { name: new RegExp(`9 June ${year}`) }).waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: /^Take away ?: A day for everybody$/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'A day for everybody' }).waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
}, 120_000);
