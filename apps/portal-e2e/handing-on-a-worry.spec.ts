import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('a parent reaches the numbers with one tap from any page, says that she called, and sees that Ann has it', async () => {
  const { page: maria } = await demo.as('parent', phone);
  for (const path of ['/home', '/money', '/me', '/i-said']) {
    await maria.goto(path);
    await maria.getByRole('link', { name: 'I am worried about someone' }).click();
    await maria.getByRole('link', { name: /^999/ }).first().waitFor();
  }
  await maria.getByRole('button', { name: 'I am calling now' }).click();
  await maria.getByRole('button', { name: 'Save that I called' }).click();
  await maria.getByRole('alert').filter({ hasText: 'Say who you called.' }).waitFor();
  expect(await maria.getByRole('link', { name: /^999/ }).count()).toBeGreaterThan(0);
  await maria.getByRole('group', { name: /danger now/ }).getByRole('radio', { name: 'No' }).check();
  await maria.getByRole('radio', { name: /The Hub/ }).check();
  await maria.getByRole('textbox', { name: /Who did you talk to/ }).fill('Sue');
  await maria.getByRole('button', { name: 'Save that I called' }).dblclick();
  await maria.getByRole('heading', { name: 'Passed on' }).waitFor();

  const { page: ann } = await demo.as('safeguarding-lead');
  await ann.goto('/team');
  const mine = ann.getByRole('listitem').filter({ hasText: 'Maria Thornton is worried' });
  await mine.first().waitFor();
  expect(await mine.count()).toBe(1);
  await mine.getByRole('button', { name: 'I have it' }).click();
  await mine.waitFor({ state: 'detached' });
  await maria.getByText('Ann has it now').waitFor();
});

it('a young person is told that there is a note; the coordinator sees better words while writing and opens what is kept', async () => {
  const { page: ellis } = await demo.as('young-person', phone);
  await ellis.goto('/me/notes');
  await ellis.getByRole('heading', { name: /cannot read yet/ }).waitFor();
  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team/people');
  await jo.getByRole('link', { name: /Ellis/ }).first().click();
  await jo.getByText('Write a note').click();
  await jo.getByRole('textbox', { name: 'Note' }).first().fill('He is far from his siblings.');
  await jo.getByText(/rather brothers and sisters/).waitFor();
  await jo.getByRole('button', { name: 'Open this note' }).first().click();
  await jo.getByText(/Something good is being planned/).waitFor();
});
