import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('two spellings of one person are suggested, compared and joined; the record in use says so, and they are parted again', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/people/twice');
  await jo.getByRole('link', { name: /Compare (Sofia Wilk, Zofia Wilk|Zofia Wilk, Sofia Wilk)/ }).click();
  await jo.getByRole('heading', { level: 1, name: 'One person or two?' }).waitFor();
  await jo.getByRole('table', { name: 'Both records' }).getByText('differs').first().waitFor();
  await jo.getByText('Nothing is moved, and you can undo it at any time.').waitFor();
  await jo.getByRole('button', { name: 'One person: use Zofia Wilk' }).click();
  await jo.getByRole('heading', { level: 1, name: 'Zofia' }).waitFor();
  await jo.getByText('Sofia Wilk').first().waitFor();
  await jo.getByRole('button', { name: /two people/i }).click();
  await jo.getByText('Sofia Wilk').first().waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('a sheet leaves only for an approved purpose, with no column more than it takes, as a file that says nothing of anybody in its name', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/people/export');
  await jo.getByRole('radio', { name: 'Who likes to help with what, for the yearly plan' }).check();
  const columns = await jo.getByRole('group', { name: 'Which columns' }).getByRole('checkbox').count();
  expect(columns).toBe(3);
  for (const box of await jo.getByRole('group', { name: 'Which columns' }).getByRole('checkbox').all()) await box.check();
  await jo.getByRole('button', { name: 'Ask for it' }).click();
  const line = jo.getByRole('listitem').filter({ hasText: 'Who likes to help with what' });
  await line.getByText('Ready').waitFor({ timeout: 60_000 });
  const [file] = await Promise.all([jo.waitForEvent('download'), line.getByRole('button', { name: 'Take it' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^[a-z-]+\.xlsx$/);
  expect(complaints).toEqual([]);
});
