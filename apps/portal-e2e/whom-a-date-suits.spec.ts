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

it('whom a training suits is said while it is planned; what cannot be is told in an open fold, and what was typed stays', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/training');
  await jo.getByText('Plan a date', { exact: true }).click();
  const form = jo.getByRole('form', { name: 'Plan a date' });
  await form.getByRole('combobox', { name: 'Course' }).selectOption({ index: 1 });
  for (const [box, value] of [['Day', '9'], ['Month', '2'], ['Year', '2027'], ['Starts', '9:30am'], ['Ends', '12:30pm'], ['Where', 'Talbot Family Hub']] as const) await form.getByRole('textbox', { name: box }).fill(value);
  await form.getByText('Whom does this suit?').click();
  await form.getByRole('textbox', { name: 'Languages that help' }).fill('Polish, Klingon');
  await form.getByRole('textbox', { name: 'What it is about' }).fill('schools');
  await form.getByText('Whom does this suit?').click();
  await form.getByRole('button', { name: 'Open the seats' }).click();
  await form.locator('.field-error').filter({ visible: true }).waitFor();
  expect(await form.getByRole('textbox', { name: 'Languages that help' }).inputValue()).toBe('Polish, Klingon');
  await form.getByRole('textbox', { name: 'Languages that help' }).fill('Polish');
  await form.getByRole('button', { name: 'Open the seats' }).click();
  await jo.waitForURL(/\/team\/dates\/[0-9a-f-]{36}$/);
  const suits = jo.getByRole('region', { name: 'Whom it suits' });
  await suits.getByText('Polish', { exact: true }).first().waitFor();
  await suits.getByText('schools', { exact: true }).first().waitFor();
  expect(complaints).toEqual([]);
});

it('HR says whom a panel suits; the coordinator finds it in the boxes, changes it and agrees', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team');
  await jo.getByRole('listitem').filter({ hasText: 'Youth Worker' }).getByRole('link', { name: /Look and agree/ }).click();
  await jo.getByText('youth clubs', { exact: true }).first().waitFor();
  const form = jo.getByRole('form', { name: 'Can we do this?' });
  expect(await form.getByRole('textbox', { name: 'Young people from age' }).inputValue()).toBe('14');
  await form.getByRole('textbox', { name: 'Young people from age' }).fill('20');
  await form.getByRole('button', { name: /^Agree/ }).click();
  await form.locator('.field-error').filter({ visible: true }).waitFor();
  await form.getByRole('textbox', { name: 'Young people from age' }).fill('15');
  await form.getByRole('button', { name: /^Agree/ }).click();
  await jo.waitForURL(/\/team\/dates\/[0-9a-f-]{36}$/);
  await jo.getByRole('region', { name: 'Whom it suits' }).getByText('15 to 19').first().waitFor();
  expect(complaints).toEqual([]);
});

it('a parent says what she can’t come to again and again, one day she can, and a note that only she reads; the coordinator reads the first two', async () => {
  const { page: maria, complaints } = await demo.as('parent', { width: 360, height: 740 });
  await maria.goto('/me/when');
  await maria.getByText('Add a time that comes again and again').click();
  const form = maria.getByRole('form', { name: 'Times I can’t come' });
  await form.getByLabel('Friday').check();
  await form.getByLabel('Until').fill('1pm');
  await form.getByLabel('A note for you').fill('Weekly clinic');
  await form.getByRole('button', { name: 'Add this' }).click();
  await maria.getByText('Your note: Weekly clinic').waitFor();
  await maria.getByText('But one day I can: Fridays before 1pm').click();
  const day = maria.getByRole('form', { name: 'A day I can: Fridays before 1pm' });
  await day.getByLabel('Day').fill('31');
  await day.getByLabel('Month').fill('2');
  await day.getByLabel('Year').fill('2027');
  await day.getByRole('button', { name: 'Add this day' }).click();
  await day.getByText(/not a real day/).first().waitFor();
  expect(await day.getByLabel('Day').inputValue()).toBe('31');
  await day.getByLabel('Day').fill('26');
  await day.getByRole('button', { name: 'Add this day' }).click();
  await maria.getByText('But you can on Friday 26 February 2027.').waitFor();
  const { page: jo } = await demo.as('coordinator', { width: 1280, height: 900 });
  await jo.goto('/team/people?search=Maria');
  await jo.getByRole('link', { name: /Maria/ }).first().click();
  await jo.getByText(/Fridays before 1pm/).waitFor();
  expect(await jo.getByText(/clinic/).count()).toBe(0);
  await maria.getByRole('button', { name: /^Take away ?: Fridays before 1pm/ }).click();
  await maria.getByText('Your note: Weekly clinic').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
