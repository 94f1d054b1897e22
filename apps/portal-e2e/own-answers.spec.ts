import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;
let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('Pat opens what she said, reads the words she was shown, and takes a yes back with one tap', async () => {
  const { page: pat, complaints } = await demo.as('guardian', phone);
  await pat.goto('/permission');
  await pat.getByRole('link', { name: 'What you said and when, word for word' }).click();
  await pat.getByRole('heading', { name: 'What you said and when' }).waitFor();
  const mine = pat.getByRole('article').filter({ has: pat.getByRole('button', { name: 'Take this back' }) }).first();
  await mine.getByText('The words we showed you').click();
  await mine.getByText(/Version \d/).waitFor();
  const before = await pat.getByRole('button', { name: 'Take this back' }).count();
  await mine.getByRole('button', { name: 'Take this back' }).click();
  await expect.poll(() => pat.getByRole('button', { name: 'Take this back' }).count()).toBe(before - 1);
  expect(complaints).toEqual([]);
});

it('Dilys decides that travel is theirs alone at 17, from a day on; a day that is past is refused and nothing typed is lost', async () => {
  const { page: dilys, complaints } = await demo.as('dpo');
  await dilys.goto('/who-looked');
  await dilys.getByRole('link', { name: 'What was decided' }).click();
  await dilys.getByRole('combobox', { name: 'What for?' }).selectOption({ label: 'Travel there and back: says yes alone from' });
  await dilys.getByText('Now: 16').waitFor();
  await dilys.getByRole('combobox', { name: 'The new value' }).selectOption('17');
  for (const [part, value] of [['Day', '1'], ['Month', 'jan'], ['Year', '2020']] as const) await dilys.getByRole('textbox', { name: part }).fill(value);
  await dilys.getByRole('textbox', { name: 'Where does it come from?' }).fill('The board, item 4');
  await dilys.getByRole('button', { name: 'Keep this' }).click();
  await dilys.getByText(/It can hold from tomorrow/).first().waitFor();
  expect(await dilys.getByRole('textbox', { name: 'Where does it come from?' }).inputValue()).toBe('The board, item 4');
  await dilys.getByRole('textbox', { name: 'Year' }).fill('2031');
  await dilys.getByRole('button', { name: 'Keep this' }).click();
  await dilys.getByRole('row', { name: /Travel there and back: says yes alone from 17/ }).waitFor();
  expect(complaints).toEqual([]);
});

it('somebody new sees what comes next, what is there, and what is only offered', async () => {
  const { page: newcomer, complaints } = await demo.as('newcomer', phone);
  await newcomer.goto('/me');
  const started = newcomer.getByRole('article').filter({ hasText: 'Getting started' });
  await started.getByText('We meet and talk').waitFor();
  expect(await started.getByRole('listitem').filter({ hasText: 'your list of yes and no' }).textContent()).toContain('Done');
  expect(await started.getByRole('listitem').filter({ hasText: 'where your money goes' }).textContent()).toContain('If you like');
  await started.getByRole('link', { name: 'You look at your list of yes and no' }).click();
  await newcomer.getByRole('heading', { name: 'My yes and no' }).waitFor();
  expect(complaints).toEqual([]);
});
