import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';
import { Outbox } from './letter';

const phone = { width: 360, height: 740 } as const;

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('a parent changes her bank details with one proof, reads that we call first, the mail of before says so, and after the call it is hers', async () => {
  const outbox = new Outbox(demo.url);
  await outbox.fromNow();
  const { page: maria, complaints } = await demo.as('parent', phone);
  await maria.goto('/money/how');
  await maria.getByText('We also call you, to be sure it was you.').waitFor();
  await maria.getByLabel('Name on the account').fill('Maria Thornton');
  await maria.getByLabel('Sort code').fill('99-12-34');
  await maria.getByLabel('Account number').fill('12345');
  await maria.getByRole('button', { name: 'Change my account' }).click();
  await maria.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
  expect(await maria.getByLabel('Sort code').inputValue()).toBe('99-12-34');
  await maria.getByLabel('Account number').fill('12345678');
  await maria.getByRole('button', { name: 'Change my account' }).click();
  await maria.getByText('We will call you before we use it.').waitFor();
  await maria.getByText('We call you first.').first().waitFor();
  const letter = await outbox.letterTo('maria', 'Your details were changed');
  expect(letter.text).not.toMatch(/bank|account|money|678/i);

  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team');
  await jo.getByRole('link', { name: 'Ask Maria if it was them' }).click();
  await jo.getByRole('heading', { name: 'Ring Maria' }).waitFor();
  expect(await jo.title()).toBe('A call to make – Working together');
  await jo.getByText('did not say that calls are safe').waitFor();
  expect(await jo.getByText('678').count()).toBe(0);
  await jo.getByRole('button', { name: 'I rang, and it was Maria' }).click();
  await jo.getByText('Maria is paid into the new account').waitFor();
  await jo.getByRole('link', { name: 'Back to Today' }).click();
  await jo.getByRole('heading', { name: /^Hello/ }).waitFor();
  await jo.getByRole('link', { name: 'Ask Maria if it was them' }).waitFor({ state: 'detached' });

  await maria.reload();
  await maria.getByText(/Your money goes to the account that ends in/).waitFor();
  expect(complaints).toEqual([]);
});

it('it was not her: the number from before is rung, and the account of before is used again', async () => {
  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team');
  await jo.getByRole('link', { name: 'Ask Shabana if it was them' }).click();
  expect(await jo.getByRole('link', { name: /^07700/ }).getAttribute('href')).toMatch(/^tel:07700900\d{3}$/);
  await jo.getByText('After 10, when the little one is at nursery.').waitFor();
  await jo.getByRole('button', { name: 'It was not Shabana' }).click();
  await jo.getByRole('button', { name: 'No, leave it' }).click();
  await jo.getByRole('button', { name: 'It was not Shabana' }).click();
  await jo.getByRole('button', { name: 'Yes, put it back' }).click();
  await jo.getByText('The account from before is used again, and every device').waitFor();
});
