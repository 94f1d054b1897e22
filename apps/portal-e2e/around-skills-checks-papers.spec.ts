import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { aPaper } from '@alongside/platform/files/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;

let demo: DemoProduct;
const folder = mkdtempSync(join(tmpdir(), 'alongside-papers-'));
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return demo?.close();
});

it('a social worker sees whom she works with and says that it is still so; the young person reads who she is and that she looked', async () => {
  const { page: grace, complaints } = await demo.as('social-worker');
  await grace.goto('/around');
  await grace.getByRole('link', { name: 'Ellis' }).click();
  await grace.getByRole('heading', { level: 1, name: 'Ellis' }).waitFor();
  await grace.getByText('Not at the bus station on Talbot Road').first().waitFor();
  await grace.getByRole('button', { name: 'Yes, this is so' }).click();
  await grace.getByText(/Something may have changed/).waitFor({ state: 'detached' });

  const { page: ellis } = await demo.as('young-person', phone);
  await ellis.goto('/me/people');
  await ellis.getByText(/Grace Oyelaran sees which dates you go to/).waitFor();
  await ellis.getByRole('textbox', { name: 'Tell us what to change' }).fill('My supporter is called Tess, not Tessa');
  await ellis.getByRole('button', { name: 'Send' }).click();
  await ellis.getByText('We will ask, and put it right.').waitFor();
  await ellis.goto('/me/who-looked');
  await ellis.getByText('Grace Oyelaran').first().waitFor();

  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team');
  await jo.getByText(/Ellis/).first().waitFor();
  expect(complaints).toEqual([]);
});

it('the coordinator is told that two people must not be in one room, and not why', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/dates');
  await jo.getByRole('link', { name: /Plan the new youth space/ }).first().click();
  await jo.getByText('must not be in one room.').first().waitFor();
  expect(await jo.getByText('Grace Oyelaran').count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('HR sees what runs out and writes down a new certificate; its number is there again for nobody but HR and the member', async () => {
  const { page: priya, complaints } = await demo.as('hr');
  await priya.goto('/checks');
  await priya.getByRole('heading', { name: /^Late/ }).waitFor();
  await priya.getByRole('link', { name: /Open Rachel/ }).first().click();
  await priya.getByRole('heading', { level: 1, name: /Rachel/ }).waitFor();
  const { page: jo } = await demo.as('coordinator');
  await jo.goto(new URL(priya.url()).pathname);
  await jo.getByRole('heading', { level: 1, name: /Rachel/ }).waitFor();
  expect(await jo.getByText(/00\d{10}/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('a paper from a laptop is drawn anew by the built product, shared, and looked at on a phone without a file to take away', async () => {
  const path = join(folder, 'from-a-laptop.pdf');
  writeFileSync(path, await aPaper(2, 'Plan'));
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/dates');
  await jo.getByRole('link', { name: /Plan the new youth space/ }).first().click();
  await jo.getByRole('link', { name: /Papers/ }).click();
  await jo.getByRole('textbox', { name: 'What is it?' }).fill('The new plan');
  await jo.getByLabel('The file').setInputFiles(path);
  await jo.getByRole('button', { name: 'Add this paper' }).click();
  await jo.getByText('It is added. Look at it first, then share it.').waitFor({ timeout: 60_000 });
  await jo.getByRole('button', { name: /^Share\s*The new plan\s*with/ }).click();
  await jo.getByRole('button', { name: /^Share\s*The new plan/ }).waitFor({ state: 'detached' });

  const { page: maria } = await demo.as('parent', phone);
  await maria.goto('/dates');
  await maria.getByRole('link', { name: /Plan the new youth space/ }).first().click();
  await maria.getByRole('link', { name: /The new plan/ }).last().click();
  const picture = maria.getByRole('img', { name: 'Page 1 of 2 of The new plan' });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 15_000 }).toBeGreaterThan(300);
  await maria.getByRole('button', { name: 'Next page' }).click();
  await maria.getByRole('img', { name: 'Page 2 of 2 of The new plan' }).waitFor();
  const file = /\/files\/[0-9a-f-]{36}/.exec((await maria.getByRole('img', { name: /Page 2/ }).getAttribute('src')) ?? '')![0];
  expect((await maria.request.get(file)).status()).toBe(404);
  expect(complaints).toEqual([]);
});
