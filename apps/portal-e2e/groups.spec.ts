import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('a parent reads how her new group works and says yes with one tap; the coordinator sees it, writes it anew, and the parent is asked again', async () => {
  const { page: maria } = await demo.as('parent', { width: 360, height: 740 });
  await maria.goto('/me');
  await maria.getByRole('link', { name: 'See my groups' }).click();
  await maria.getByRole('heading', { name: 'Parents of the Revolution' }).waitFor();
  await maria.getByText('Nobody has to read aloud.').waitFor();
  expect(await maria.getByText('Shabana').count()).toBe(0);
  await maria.getByRole('button', { name: 'Yes, it is OK for me: Letters that people read' }).click();
  await maria.getByText('Shabana').waitFor();

  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team/groups');
  expect(await jo.getByText('Safe evenings').count()).toBe(0);
  await jo.getByRole('link', { name: 'Letters that people read' }).click();
  await jo.getByRole('listitem').filter({ hasText: 'Maria' }).getByText('Said yes to how it works.').waitFor();
  await jo.getByText('Write a new version').click();
  await jo.getByRole('textbox', { name: 'In plain words' }).fill('We read one letter at a time, over tea.');
  await jo.getByRole('button', { name: 'Ask everybody' }).click();
  await jo.getByRole('listitem').filter({ hasText: 'Maria' }).getByText(/the new one is asked/).waitFor();

  await maria.reload();
  await maria.getByText(/new words for how it works/).waitFor();
  expect(await maria.getByText('Shabana').count()).toBe(0);
  const letters = maria.getByRole('region', { name: 'Letters that people read' }).or(maria.locator('section, article').filter({ hasText: 'Letters that people read' })).first();
  await letters.getByText('My name, and leaving').click();
  await letters.getByRole('button', { name: /Leave this group/ }).click();
  await maria.getByRole('heading', { name: 'Letters that people read' }).waitFor({ state: 'detached' });
});
