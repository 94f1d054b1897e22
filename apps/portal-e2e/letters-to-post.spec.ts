import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;
let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('Maria says where letters go; a line without a postcode is asked for again and stays typed', async () => {
  const { page: maria, complaints } = await demo.as('parent', phone);
  await maria.goto('/me/correct');
  await maria.getByRole('link', { name: 'Do you want letters? Say where they go.' }).click();
  await maria.getByRole('heading', { name: 'Letters to me' }).waitFor();
  const address = maria.getByRole('textbox', { name: 'Where do your letters go?' });
  await address.fill('4 Sample Street');
  await maria.getByRole('button', { name: 'Save' }).click();
  await maria.getByText('Write the house and street, the town, and the postcode at the end.').first().waitFor();
  expect(await address.inputValue()).toBe('4 Sample Street');
  await address.fill('4 Sample Street\nBlackpool\nFY1 9ZZ');
  await maria.getByRole('button', { name: 'Save' }).click();
  await maria.getByText('Saved.').waitFor();
  await maria.getByRole('link', { name: 'See what we sent you' }).click();
  await maria.getByRole('heading', { name: 'What we sent you' }).waitFor();
  expect(complaints).toEqual([]);
});

it('Priya finds the letters on Today, prints one, posts it, and takes a slip back', async () => {
  const { page: priya, complaints } = await demo.as('coordinator');
  await priya.goto('/team');
  await priya.getByRole('link', { name: 'Print and post' }).click();
  await priya.getByRole('heading', { name: 'Letters to post', level: 1 }).waitFor();
  const posted = await priya.getByRole('button', { name: /^It is not posted yet/ }).count();
  const file = priya.waitForEvent('download');
  await priya.getByRole('button', { name: /^Print ?: / }).first().click();
  expect((await file).suggestedFilename()).toBe('letters.pdf');
  await priya.getByRole('button', { name: /^It is posted ?: / }).first().click();
  await expect.poll(() => priya.getByRole('button', { name: /^It is not posted yet/ }).count()).toBe(posted + 1);
  await priya.getByText(/Letter, posted on/).first().waitFor();
  await priya.getByRole('button', { name: /^It is not posted yet/ }).first().click();
  await expect.poll(() => priya.getByRole('button', { name: /^It is not posted yet/ }).count()).toBe(posted);
  await priya.getByRole('button', { name: /^It is posted ?: / }).first().waitFor();
  expect(complaints).toEqual([]);
});
