import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';
import { Outbox } from './letter';
import { settled } from './walk-pages';

const phone = { width: 360, height: 740 } as const;

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('“Leave now” goes to the weather at once, also with three presses of Shift, and Back does not come back', async () => {
  for (const leave of ['the button', 'the keyboard'] as const) {
    const { page, context } = await demo.as('parent', phone);
    await context.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' }));
    await page.goto('/help');
    await settled(page, '/money');
    if (leave === 'the button') await page.getByRole('link', { name: 'Leave now' }).click();
    else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.bbc.co.uk/weather');
    await page.goBack();
    await page.waitForURL(/\/help$/);
    await context.close();
  }
});

it('sign out everywhere works on the other device at its next step', async () => {
  const [here, there] = [await demo.as('parent', phone), await demo.as('parent', phone)];
  await settled(there.page, '/money');
  await settled(here.page, '/me/sign-in');
  await here.page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await here.page.waitForURL(/\/$/);
  await there.page.goto('/me');
  await there.page.waitForURL(/\/sign-in$/);
  await here.page.goto('/home');
  await here.page.waitForURL(/\/sign-in$/);
});

it('no folder is listed: an address of one is a page like any other', async () => {
  const bodyOf = async (path: string) => (await fetch(`${demo.url}${path}`, { headers: { accept: 'text/html' } })).text();
  const page = await bodyOf('/');
  for (const folder of ['/assets', '/assets/', '/assets/%2e%2e/', '/assets/..%2f', '/.well-known/', '/demo/..']) expect((await bodyOf(folder)) === page || /Demo/.test(await bodyOf(folder)), folder).toBe(true);
});

describe('coming in', () => {
  const codeFor = async (page: Page, outbox: Outbox) => {
    await outbox.fromNow();
    await page.goto('/sign-in');
    await page.getByLabel('Your email or mobile number').fill('maria.thornton@family.example');
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await page.getByRole('textbox', { name: 'Your code' }).waitFor();
    const letter = await outbox.letterTo('maria');
    return { code: /Your code is (\S+)/.exec(letter.text)?.[1] ?? '', link: letter.links.find((one) => one.includes('#code=')) ?? '' };
  };

  it('with a wrong code: what is wrong stands beside the box, what was typed stays, and there is a new one to ask for', async () => {
    const { page, context } = await demo.as(null, phone);
    const { code } = await codeFor(page, new Outbox(demo.url));
    await page.getByRole('textbox', { name: 'Your code' }).fill('AAAA-AAAA');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'That code does not work.' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Your code' }).inputValue()).toBe('AAAA-AAAA');
    expect(await page.getByRole('button', { name: 'It has not come' }).isVisible()).toBe(true);
    await page.getByRole('textbox', { name: 'Your code' }).fill(code.toLowerCase());
    await page.getByLabel('Other people use it too').check();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/\/home$/);
    // A phone that others use keeps no cookie after it is closed, and does not know her the next time.
    const cookies = await context.cookies();
    expect(cookies.map(({ name, expires }) => [name, expires])).toEqual([['alongside-session', -1]]);
    await context.close();
  });

  it('with a link on another phone: it is said kindly, and one tap sends a new code', async () => {
    const { page, context } = await demo.as(null, phone);
    const { link } = await codeFor(page, new Outbox(demo.url));
    const other = await demo.as(null, phone);
    await other.page.goto(new URL(link).pathname + new URL(link).hash);
    await other.page.getByRole('button', { name: 'Sign in' }).click();
    await other.page.getByText('That code does not work.').first().waitFor();
    await other.page.getByRole('button', { name: 'Send me a new code' }).click();
    await other.page.getByLabel('Your email or mobile number').waitFor();
    await Promise.all([context.close(), other.context.close()]);
  });

  it('with a card that is none, or with a work sign-in that is away: a kind sentence and another way', async () => {
    const { page, context } = await demo.as(null, phone);
    await page.goto('/sign-in#card=AAAABBBBCCCC');
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('This card does not work.').first().waitFor();
    for (const [said, words] of [['AWAY', 'does not answer right now'], ['NOT_RIGHT', 'Start again from here']] as const) {
      await page.goto(`/sign-in?said=WORK_SIGN_IN_${said}`);
      await page.getByRole('status').filter({ hasText: words }).waitFor();
      await page.getByLabel('Your email or mobile number').waitFor();
    }
    await page.goto('/sign-in?said=WORK_ACCOUNT_UNKNOWN');
    await page.getByRole('status').filter({ hasText: 'We do not know that work account.' }).waitFor();
    await page.goto('/sign-in?said=%3Cb%3E');
    await page.getByLabel('Your email or mobile number').waitFor();
    // Whatever an address says, only a sentence of ours is read.
    expect(await page.getByRole('status').filter({ hasText: /\S/ }).allTextContents()).toEqual(['Something went wrong. It is not your fault. Try again, or call us.']);
    await context.close();
  });
});
