import { afterAll, beforeAll, expect, test } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const MINUTES = 60_000;
let product: DemoProduct;

beforeAll(async () => {
  product = await openDemoProduct();
}, 10 * MINUTES);
afterAll(() => product?.close());

/** Imogen stopped her yes after the report went out. */
test.each([[1280, 900], [360, 740]])('a councillor reads the report without the words whose yes is over, at %i pixels', async (width, height) => {
  const { page, complaints } = await product.as('councillor', { width, height });
  await page.goto('/impact');
  await page.getByText('Somebody’s own words stood here. Their yes is over, so we do not show them any more.').waitFor();
  expect(await page.getByText('feels cold and scary').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/impact-${width}.png`, fullPage: true });
  expect(complaints).toEqual([]);
}, 2 * MINUTES);

/** Tyler is away on a day he was to watch, and Hannah had signed. */
test.each([[1280, 900], [360, 740]])('a coordinator sees on Today that too few may watch, and finds the plan that says so, at %i pixels', async (width, height) => {
  const { page, complaints } = await product.as('coordinator', { width, height });
  await page.goto('/team');
  const block = page.getByRole('region', { name: /Somebody can’t watch any more/ });
  await block.getByText(/Tyler Marsh/).waitFor();
  if (process.env.PICTURES) await block.screenshot({ path: `${process.env.PICTURES}/today-${width}.png` });
  await block.getByRole('link', { name: /at the plan of Paint the youth space/ }).click();
  await page.getByText('Can’t watch on this date any more: Tyler Marsh.').waitFor();
  await page.getByText(/Nobody under 18 is counted on until you write the plan anew/).waitFor();
  expect(await page.getByText(/Young people can come/).count()).toBe(0);
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/plan-${width}.png`, fullPage: true });
  await page.getByRole('link', { name: 'Seats' }).click();
  await page.getByRole('link', { name: 'Look at the safety plan' }).waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/date-${width}.png`, fullPage: true });
  expect(complaints).toEqual([]);
}, 2 * MINUTES);

test.each([[1280, 900], [360, 740]])('a list of copies says what the system took down itself, at %i pixels', async (width, height) => {
  const { page, complaints } = await product.as('coordinator', { width, height });
  await page.goto('/team/take-downs');
  await page.getByText(/Done by the system, /).first().waitFor();
  if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/take-downs-${width}.png`, fullPage: true });
  expect(complaints).toEqual([]);
}, 2 * MINUTES);
