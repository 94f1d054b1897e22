import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('a phone becomes a key, opens the door with it, and opens it no more once it is taken away', async () => {
  const { page, context, complaints } = await demo.as(null);
  // Passkeys belong to a name, never to a number: 127.0.0.1 has none.
  const here = demo.url.replace('127.0.0.1', 'localhost');
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  await context.request.post(`${here}/demo/sign-in`, { form: { person: 'parent' }, headers: { accept: 'application/json' } });
  await page.goto(`${here}/me/sign-in`);
  await page.getByRole('button', { name: 'Add this phone' }).click();
  await page.getByLabel('What do you call this phone?').fill('Blue phone');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Blue phone').first().waitFor();
  expect((await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials).toHaveLength(1);

  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.waitForURL(`${here}/`);
  await page.waitForLoadState('networkidle');
  await page.goto(`${here}/sign-in`);
  await page.getByText('Other ways to sign in').click();
  await page.getByRole('button', { name: 'Use my finger, face or screen lock' }).click();
  await page.waitForURL(`${here}/home`);
  await page.waitForLoadState('networkidle');

  // Signed in with the key it counts as two proofs, so it may take the key away.
  await page.goto(`${here}/me/sign-in`);
  await page.getByRole('button', { name: 'Take Blue phone away' }).click();
  await page.getByText('It is gone.').waitFor();
  await context.clearCookies();
  await page.goto(`${here}/sign-in`);
  await page.getByText('Other ways to sign in').click();
  await page.getByRole('button', { name: 'Use my finger, face or screen lock' }).click();
  await page.getByText('Your phone did not give us the right key').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});
