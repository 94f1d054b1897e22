import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct, type PersonAtScreen } from './demo-product';

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

/** The council's sign-in sends people back to the address that the product calls its own, so that is where they begin. */
async function opened(person: string | null): Promise<PersonAtScreen & { readonly go: (path: string) => Promise<unknown> }> {
  const [own, shown] = [demo.url.replace('127.0.0.1', 'localhost'), await demo.as(null, { width: 360 })];
  if (person) await shown.context.request.post(`${own}/demo/sign-in`, { form: { person }, headers: { accept: 'application/json' } });
  return { ...shown, go: (path) => shown.page.goto(`${own}${path}`) };
}

/** Chooses who they are at the council's sign-in; answers the name. */
async function chooses(page: Page, who: string): Promise<string> {
  const button = page.getByRole('button', { name: new RegExp(`, ${who}$`) });
  const name = (await button.innerText()).replace(`, ${who}`, '');
  await button.click();
  return name;
}

it('a colleague who could not show that it is still them reads why, and goes back to where they were', async () => {
  const { page, context, complaints, go } = await opened('finance-approver');
  await go('/work-sign-in?again=1&to=/pay');
  await chooses(page, 'Finance checker');
  await page.getByText('That did not work, and nothing has changed.').waitFor();
  expect(await page.getByRole('button', { name: 'Send me a code' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Go back to where you were' }).click();
  await page.waitForURL(/\/pay$/);
  expect(complaints).toEqual([]);
  await context.close();
});

it('whatever is said on the way back is a sentence of ours, also what nobody foresaw, and no address of another site is where anybody goes back to', async () => {
  const { page, context } = await demo.as('finance-approver', { width: 360 });
  for (const [code, sentence] of [['ACCOUNT_CLOSED', 'This account is closed.'], ['SIGN_IN_FIRST', 'Sign in first.'], ['NEVER_HEARD_OF', 'Something went wrong. It is not your fault.']] as const) {
    await page.goto(`/sign-in?said=${code}&to=//elsewhere.example/pay`);
    await page.getByRole('status').getByText(sentence).waitFor();
    expect(await page.getByRole('link', { name: 'Go back to where you were' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Go to my page' }).waitFor();
  }
  await context.close();
});

it('a work account brings a colleague to the page they asked for and stands among their ways in; an administrator takes it away, and they are signed out', async () => {
  const [{ page, context, complaints, go }, administrator] = [await opened(null), await demo.as('administrator')];
  await go('/pay');
  await page.getByText('Other ways to sign in').click();
  await page.getByRole('link', { name: 'Use your work account' }).click();
  const name = await chooses(page, 'Finance approver');
  await page.waitForURL(/\/pay$/);
  await go('/my-sign-in');
  await page.getByText(/^Yes, since/).waitFor();

  const { page: ade } = administrator;
  await ade.goto('/settings/colleagues');
  await ade.getByLabel('Find by name or email').fill(name);
  await ade.getByText('1 colleague.').waitFor();
  await ade.getByText(name, { exact: true }).last().click();
  const line = ade.getByRole('group', { name });
  await line.getByText(/^Comes in with a work account since/).click();
  await line.getByRole('button', { name: `Take away the work account of ${name}` }).click();
  await line.getByText(`Taken away. ${name} is signed out and gets a letter.`).waitFor();
  await go('/pay');
  await page.waitForURL(/\/sign-in$/);
  expect([...complaints, ...administrator.complaints]).toEqual([]);
  await Promise.all([context.close(), administrator.context.close()]);
});
