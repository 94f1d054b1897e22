import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';
import { Outbox } from './letter';

const EMAIL = 'sam.lowe@council.example';

let demo: DemoProduct;
let outbox: Outbox;
beforeAll(async () => {
  demo = await openDemoProduct();
  outbox = new Outbox(demo.url);
});
afterAll(() => demo?.close());

async function find(page: Page, name: string) {
  await page.goto('/settings/colleagues');
  await page.getByLabel('Find by name or email').fill(name);
  await page.getByText('1 colleague.').waitFor();
  await page.getByText(name, { exact: true }).last().click();
  return page.getByRole('group', { name });
}

async function askForCode(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Your email or mobile number').fill(EMAIL);
  await page.getByRole('button', { name: 'Send me a code' }).click();
}

it('an account is opened, a second administrator agrees to power, the colleague comes in, loses a role at once, and a closed account opens to nothing', async () => {
  const [{ page: ade, complaints }, { page: nia }, { page: sam }] = [await demo.as('administrator'), await demo.as('second-administrator'), await demo.as(null)];
  await ade.goto('/settings/colleagues');
  await ade.getByText('Open an account for a colleague').click();
  await ade.getByLabel('First and last name').fill('Sam Lowe');
  await ade.getByLabel('Work email').fill(EMAIL);
  await ade.getByRole('button', { name: 'Open the account' }).click();
  await ade.getByText(/^The account of Sam Lowe is open/).waitFor();

  let line = await find(ade, 'Sam Lowe');
  await line.getByLabel('What else may Sam Lowe do?').selectOption('dpo');
  await line.getByRole('button', { name: 'Give this role' }).click();
  await line.getByText(/It waits at the top of this page/).waitFor();
  const asked = ade.getByRole('listitem').filter({ hasText: 'Sam Lowe' });
  await asked.getByRole('button', { name: 'Take it back' }).waitFor();
  expect(await asked.getByRole('button', { name: /^Agree/ }).count()).toBe(0);

  await nia.goto('/settings/colleagues');
  await nia.getByRole('button', { name: 'Agree for Sam Lowe' }).click();
  await nia.getByText('Agreed. The role works from now on.').waitFor();

  await outbox.fromNow();
  await askForCode(sam);
  const code = /Your code is (\S+)/.exec((await outbox.letterTo('sam.lowe', 'Your code')).text)?.[1] ?? '';
  await sam.getByRole('textbox', { name: 'Your code' }).fill(code);
  await sam.getByRole('button', { name: 'Sign in', exact: true }).click();
  await sam.getByRole('heading', { level: 1, name: /Who looked/ }).waitFor();

  line = await find(ade, 'Sam Lowe');
  await line.getByRole('button', { name: 'End “Data protection” for Sam Lowe' }).click();
  await ade.getByRole('heading', { name: /No role yet/ }).waitFor();
  await sam.goto('/who-looked');
  await sam.waitForLoadState('networkidle');
  expect(await sam.getByRole('heading', { level: 1, name: /Who looked/ }).count()).toBe(0);

  line = await find(ade, 'Sam Lowe');
  await line.getByText('Sam Lowe leaves').click();
  await line.getByRole('button', { name: 'Close the account of Sam Lowe' }).click();
  await ade.getByRole('heading', { name: /Closed accounts/ }).waitFor();
  expect(await (await sam.request.post('/graphql', { headers: { origin: demo.url }, data: { query: '{ me { firstName } }' } })).json()).toMatchObject({ data: { me: null } });

  // A letter to somebody else shows that the time for one has passed.
  await outbox.fromNow();
  await askForCode(sam);
  const other = await demo.as(null);
  await other.page.goto('/sign-in');
  await other.page.getByLabel('Your email or mobile number').fill('nia.farrow@council.example');
  await other.page.getByRole('button', { name: 'Send me a code' }).click();
  await outbox.letterTo('nia.farrow');
  await expect(outbox.letterTo('sam.lowe', 'Your code')).rejects.toThrow('No new letter');
  expect(complaints).toEqual([]);
});

it('what waits in the demo is Nia’s to take back and Ade’s to agree to, and a service lead sees whose it is', async () => {
  const { page: hannah } = await demo.as('service-lead');
  await hannah.goto('/settings/second-word');
  await hannah.getByText('Someone else who looks after this system can say yes. Ask them.').waitFor();
  const { page: ade } = await demo.as('administrator');
  await ade.goto('/settings/colleagues');
  await ade.getByRole('button', { name: 'Agree for Jo Marsden' }).click();
  await ade.getByText('Agreed. The role works from now on.').waitFor();
});
