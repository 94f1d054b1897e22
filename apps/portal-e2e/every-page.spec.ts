import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct, type Looks } from './demo-product';
import { oneOf, pagesOf } from './pages-of';

const phone: Looks = { width: 360, height: 740 };
const desk: Looks = { width: 1280, height: 900 };
const members = new Set(['nobody', 'parent', 'young-person', 'guardian', 'trainer']);

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

/** The page has said what it has to say: its heading stands and nothing is still being fetched. */
async function settled(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: page as never }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ...(overflow > 0 ? [`wider than the screen by ${overflow}px`] : []),
  ];
}

describe.each(Object.entries(pagesOf))('every page of %s', (person, pages) => {
  const widths: readonly (readonly [string, Looks])[] = members.has(person) ? [['a phone', phone], ['a desk', desk]] : [['a desk', desk], ['a phone', phone]];

  it.each(widths)('is whole and clear on %s', async (_, looks) => {
    const { page, context, complaints } = await demo.as(person === 'nobody' ? null : person, looks);
    const found: Record<string, readonly string[]> = {};
    const paths = [...pages];
    for (const { from, link, named = /./ } of oneOf[person] ?? []) {
      const start = typeof from === 'string' ? from : paths.findLast((path) => from.test(path));
      expect(start, `there is a page like ${String(from)}`).toBeDefined();
      await settled(page, start ?? '/');
      const links = await page.getByRole('link').evaluateAll((all) => all.map((one) => ({ address: one.getAttribute('href') ?? '', words: one.textContent ?? '' })));
      const one = links.find(({ address, words }) => link.test(address) && named.test(words))?.address;
      expect(one, `${start} leads to one of its things`).toBeDefined();
      if (one) paths.push(one);
    }
    for (const path of paths) {
      await settled(page, path);
      const faults = await faultsOf(page);
      if (faults.length > 0) found[path] = faults;
    }
    await context.close();
    expect(found).toEqual({});
    expect(complaints).toEqual([]);
  });

  it('is clear in the dark and in calm', async () => {
    const { page, context } = await demo.as(person === 'nobody' ? null : person, { ...phone, scheme: 'dark' });
    const found: Record<string, readonly string[]> = {};
    for (const path of pages) {
      await settled(page, path);
      for (const calm of [false, true]) {
        await page.evaluate((on) => {
          document.documentElement.dataset.scheme = 'dark';
          if (on) document.documentElement.dataset.calm = '';
        }, calm);
        const faults = await faultsOf(page);
        if (faults.length > 0) found[`${path}${calm ? ' in calm' : ''}`] = faults;
      }
    }
    await context.close();
    expect(found).toEqual({});
  });
});
