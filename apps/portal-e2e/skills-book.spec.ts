import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('a member takes a step that was offered, writes a skill in her own words, takes her book away and reads what she did from the first day on', async () => {
  const { page: maria, complaints } = await demo.as('parent', phone);
  await maria.goto('/skills');
  await maria.getByText(/thinks you are ready for a new step: Lead it/i).first().waitFor();
  await maria.getByRole('button', { name: 'Yes, I want to' }).first().click();
  await maria.getByText(/thinks you are ready for a new step: Lead it/i).first().waitFor({ state: 'detached' });
  await maria.getByRole('textbox', { name: 'Write your own' }).fill('I keep a meeting to time');
  await maria.getByRole('button', { name: 'Save a skill' }).click();
  await maria.getByText('I keep a meeting to time', { exact: true }).first().waitFor();
  const [file] = await Promise.all([maria.waitForEvent('download'), maria.getByRole('button', { name: 'Take all of it' }).click()]);
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  await maria.getByRole('link', { name: 'See it all, and print it' }).click();
  await maria.getByText(/You are with us since/).waitFor();
  await maria.getByText(/Your first date with us/).waitFor();
  await maria.getByRole('button', { name: 'Print this' }).waitFor();
  expect(complaints).toEqual([]);
});
