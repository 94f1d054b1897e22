import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';

describe('the Chromium that pictures and browser journeys use', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('takes a picture of a page', async () => {
    const page = await browser.newPage();
    await page.goto('data:text/html;charset=utf-8,<h1>Alongside £12.50</h1>');
    expect((await page.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await page.context().close();
  });

  it('lives on when one visitor leaves', async () => {
    const first = await browser.newContext();
    await first.newPage();
    await first.close();
    const second = await (await browser.newContext()).newPage();
    await second.goto('data:text/html,<title>still here</title>');
    expect(await second.title()).toBe('still here');
  });

  it('keeps the walls between websites that a visitor has', async () => {
    const page = await browser.newPage();
    await page.goto('data:text/html,<iframe src="data:text/html,other"></iframe>');
    const seen = await page.evaluate('document.querySelector("iframe").contentDocument === null');
    expect(seen).toBe(true);
  });
});
