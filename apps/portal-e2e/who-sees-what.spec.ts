import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('Dilys looks for a word, reads who sees a member’s fields and who may change them, and looks with the eyes of one role', async () => {
  const { page: dilys, complaints } = await demo.as('dpo');
  await dilys.goto('/permissions');
  await dilys.getByRole('link', { name: 'Field by field' }).click();
  await dilys.getByRole('heading', { level: 1, name: 'Who sees what' }).waitFor();
  await dilys.getByRole('searchbox', { name: 'Find a word' }).fill('access needs');
  await dilys.getByRole('link', { name: 'Member', exact: true }).click();
  const table = dilys.getByRole('table', { name: /^Who sees each field of Member/ });
  const needs = table.getByRole('row', { name: /Access needs/ }).first();
  await needs.getByText(/Working together team/).first().waitFor();
  await dilys.getByRole('searchbox', { name: 'Find a word' }).fill('full name');
  const name = table.getByRole('row', { name: /Full name/ });
  await name.getByText(/Put record right: Working together team/).waitFor();
  expect(await table.getByRole('row').count()).toBe(2);

  await dilys.getByRole('searchbox', { name: 'Find a word' }).fill('');
  await dilys.getByRole('combobox', { name: 'Or a role' }).selectOption('social-worker');
  await dilys.getByRole('heading', { level: 2, name: 'Practitioner' }).waitFor();
  const rules = dilys.getByRole('listitem').filter({ hasText: 'Person i work with' });
  expect(await rules.getByText(/Contact rules/).count()).toBe(0);
  await dilys.getByRole('combobox', { name: 'Of which records?' }).selectOption('works-closely-with');
  await rules.getByText(/Contact rules/).first().waitFor();
  expect(complaints).toEqual([]);
});

it('Jo finds out beside a person who can see which part of their record', async () => {
  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team/people');
  await jo.getByRole('link', { name: /Ellis/ }).first().click();
  await jo.getByRole('link', { name: 'See who can see which part' }).click();
  await jo.getByRole('table', { name: /^Who sees each field of Member/ }).waitFor();
});
