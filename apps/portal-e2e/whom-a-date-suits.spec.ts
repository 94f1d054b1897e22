import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const WELCOME = /How staff welcome new families/;

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('the coordinator sees who fits and why, who is left out and why, and asks a parent all the same; she reads on her phone that it is so and that no is fine', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/dates');
  await jo.getByRole('link', { name: WELCOME }).first().click();
  await jo.getByText(/Graham has welcomed new families/).first().waitFor({ state: 'attached' });
  await jo.getByText(/Polish, which helps here\./).first().waitFor();
  await jo.getByText(/people are left out/).click();
  await jo.getByRole('textbox', { name: 'Name', exact: true }).fill('Fatou');
  await jo.getByRole('button', { name: 'Find' }).click();
  await jo.getByText('Asked not to do this kind of thing.').waitFor();

  await jo.getByRole('textbox', { name: 'Name', exact: true }).fill('Maria');
  await jo.getByRole('button', { name: 'Find' }).click();
  const line = jo.getByRole('listitem').filter({ has: jo.getByText('Ask Maria all the same') });
  await line.getByText('Does not speak Polish, Romanian, Urdu or French.').waitFor();
  await line.getByText('Ask Maria all the same').click();
  const form = jo.getByRole('form', { name: 'Ask Maria all the same' });
  await form.getByRole('button', { name: /^Ask them/ }).click();
  await form.getByText('Write why you ask them.').first().waitFor();
  await form.getByRole('textbox', { name: 'Why?' }).fill('She helped new families all summer.');
  await form.getByRole('button', { name: /^Ask them/ }).click();
  await jo.getByText(/We asked Maria all the same/).waitFor();
  await jo.getByText(/She helped new families all summer/).first().waitFor({ state: 'attached' });

  const { page: maria } = await demo.as('parent', { width: 360, height: 740 });
  await maria.goto('/dates');
  await maria.getByRole('link', { name: WELCOME }).first().click();
  await maria.getByText(/We look for people who speak another language for this one/).waitFor();
  expect(await maria.getByText(/all summer/).count()).toBe(0);
  expect(complaints).toEqual([]);
});

it('a parent says on her phone what she would rather not do, and takes it back', async () => {
  const { page: maria, complaints } = await demo.as('parent', { width: 360, height: 740 });
  await maria.goto('/me/when');
  const form = maria.getByRole('form', { name: 'What I would rather not do' });
  await form.getByLabel('Training').check();
  await form.getByRole('button', { name: 'Save my choices' }).click();
  await maria.reload();
  expect(await form.getByLabel('Training').isChecked()).toBe(true);
  await form.getByLabel('Training').uncheck();
  await form.getByRole('button', { name: 'Save my choices' }).click();
  await maria.reload();
  expect(await form.getByLabel('Training').isChecked()).toBe(false);
  expect(complaints).toEqual([]);
});
