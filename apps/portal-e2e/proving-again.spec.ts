import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct, type PersonAtScreen } from './demo-product';

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

/** The page where the team helps somebody to sign in. */
async function helpPageOf({ page }: PersonAtScreen, name: RegExp): Promise<void> {
  await page.goto('/team/people');
  await page.getByRole('link', { name }).first().click();
  await page.waitForURL(/\/team\/people\/[0-9a-f-]{36}$/);
  await page.goto(`${page.url()}/sign-in`);
}

it('a parent with nothing to show is led to add an app, and shows it when she is asked again', async () => {
  const { page, context, complaints } = await demo.as('parent', { width: 360 });
  await page.goto('/me/sign-in');
  await page.evaluate(() => dispatchEvent(new Event('prove-again')));
  await page.getByRole('button', { name: 'Add one now' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Add an app' }).click();
  const secret = await page.getByText(/^([A-Z2-7]{4} ){3,}[A-Z2-7]{1,4}$/).innerText();
  const app = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  await page.getByLabel('The 6 numbers it shows').fill(app.generate());
  await page.getByRole('button', { name: 'Use this app' }).click();
  await page.getByText('You use one.').waitFor();

  await page.goto('/money/how');
  await page.getByRole('button', { name: 'Show that it is me' }).click();
  await page.getByLabel('The 6 numbers your app shows').fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await page.getByRole('button', { name: 'It is me', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.goto('/me/sign-in');
  await page.getByRole('button', { name: 'Stop using it' }).click();
  await page.getByText('It is gone.').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('a worker hands over, and nothing is open until the young person presses themselves; then money stays shut and they read who sat there', async () => {
  const worker = await demo.as('coordinator');
  const { page, context, complaints } = worker;
  await helpPageOf(worker, /Ellis/);
  await page.getByRole('button', { name: 'Hand over now' }).click();
  await page.getByText('Say who is there.').first().waitFor();
  await page.getByLabel('Just the two of us').check();
  await page.getByRole('button', { name: 'Hand over now' }).click();
  const theirs = page.getByRole('dialog', { name: 'Hi Ellis' });
  await theirs.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Hand over now' }).click();
  await theirs.getByRole('button', { name: 'Yes, it is me' }).click();
  await page.waitForURL(/\/home$/);

  await page.goto('/me/sign-in');
  await page.getByRole('button', { name: 'Add an app' }).click();
  await page.getByText('Do this later, when you are on your own.').first().waitFor();
  await page.goto('/me/who-looked');
  await page.getByText('Sat with you and helped you use this site.').first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

it('a parent lets one of the team look along, and ends it; the other sees her page and can change nothing', async () => {
  const [parent, team] = [await demo.as('parent', { width: 360 }), await demo.as('coordinator')];
  await parent.page.goto('/me/show');
  await parent.page.getByRole('button', { name: 'Make 6 numbers' }).click();
  const figures = (await parent.page.getByText(/^\d{3} \d{3}$/).innerText()).replace(/\D/g, '');
  await helpPageOf(team, /Maria/);
  await team.page.getByLabel('The 6 numbers they read out').fill(figures);
  await team.page.getByRole('button', { name: 'Look along' }).click();
  await team.page.waitForURL(/\/home$/);
  await team.page.getByText('You see what Maria sees.').waitFor();

  await parent.page.getByText('Jo Marsden can see your pages').waitFor();
  await parent.page.getByRole('button', { name: 'Stop now' }).click();
  await parent.page.getByText('It has stopped. No one can see your pages now.').waitFor();
  await team.page.goto('/team');
  await team.page.waitForLoadState('networkidle');
  expect(await team.page.getByText('You see what Maria sees.').count()).toBe(0);
  expect([...parent.complaints, ...team.complaints]).toEqual([]);
  await Promise.all([parent.context.close(), team.context.close()]);
});
