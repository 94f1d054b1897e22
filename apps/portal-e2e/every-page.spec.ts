import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page, Response as Answer } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { missingGuards } from '../api/journeys/guarded-answers';
import { openDemoProduct, type DemoProduct, type Looks } from './demo-product';
import { pagesOf } from './pages-of';
import { Faults, pathsOf } from './walk-pages';

const phone: Looks = { width: 360, height: 740 };
const desk: Looks = { width: 1280, height: 900 };
/** A page that is not theirs, and one that is nobody's, are pages too. */
const astray = ['/settings', '/no-such-page'];
/** Pages that everybody may read stand in a frame that knows nobody. */
const open = new Set([...(pagesOf.nobody ?? []), ...astray]);
const participants = new Set(['nobody', 'parent', 'young-person', 'newcomer', 'guardian', 'trainer']);

const everyRule = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const;
// The dark and calm change how a page looks and how much room things have, not what it says.
const rulesOfLooks = { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] } as const;

/** Whoever looks over a shoulder or into a history reads the title and the address: neither may say who, about what, or whose service it is. */
const telling = /safeguard|social|\bcare\b|foster|council|blackpool|child|abuse|violence|worr|famil|maria|thornton|ellis|zofia|wilk|marsden/i;

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

async function unclearOn(page: Page, rules: typeof everyRule | typeof rulesOfLooks): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: page as never }).setLegacyMode().options({ runOnly: rules as never, resultTypes: ['violations'] }).analyze();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ...(overflow > 0 ? [`wider than the screen by ${overflow}px`] : []),
  ];
}

async function unguardedOn(page: Page, answer: Answer | null): Promise<readonly string[]> {
  const title = await page.title();
  const inline = await page.evaluate(() => document.querySelectorAll('script:not([src]), style, [onclick], [onload], iframe, object, embed').length);
  const missing = answer ? missingGuards(new Response(null, { headers: await answer.allHeaders() }), { overHttps: false }) : ['no answer'];
  return [...(telling.test(title) || !title.endsWith('Working together') ? [`title: ${title}`] : []), ...missing, ...(inline > 0 ? [`${inline} inline`] : [])];
}

/** A busy machine draws a frame later than it fetches. */
const isThere = (what: Locator): Promise<boolean> => what.first().waitFor({ timeout: 10_000 }).then(() => true, () => false);

describe.each(Object.keys(pagesOf))('the pages of %s', (person) => {
  const found = { onPhone: new Faults(), onDesk: new Faults(), inLooks: new Faults(), guards: new Faults(), leaving: new Faults(), signingOut: new Faults() };
  const complaints: string[] = [];

  async function walkWithPhone(): Promise<void> {
    const visit = await demo.as(person === 'nobody' ? null : person, phone);
    const { page } = visit;
    const paths = [...(await pathsOf(person, page)), ...(participants.has(person) ? astray : [])];
    await found.onPhone.onEach(page, paths, async (path, answer) => {
      found.guards.add(path, await unguardedOn(page, answer));
      if (participants.has(person) && !(await isThere(page.getByRole('link', { name: 'Leave now' })))) found.leaving.add(path, ['no “Leave now”']);
      if (person !== 'nobody' && !open.has(path) && !(await isThere(page.getByText('Sign out', { exact: true })))) found.signingOut.add(path, ['no “Sign out”']);
      found.onPhone.add(path, await unclearOn(page, everyRule));
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const calm of [false, true]) {
        await page.evaluate((on) => {
          document.documentElement.dataset.scheme = 'dark';
          if (on) document.documentElement.dataset.calm = '';
        }, calm);
        found.inLooks.add(`${path}${calm ? ' in calm' : ''}`, await unclearOn(page, rulesOfLooks));
      }
      await page.emulateMedia({ colorScheme: 'light' });
    });
    complaints.push(...visit.complaints);
    await visit.context.close();
  }

  async function walkAtDesk(): Promise<void> {
    const visit = await demo.as(person === 'nobody' ? null : person, desk);
    await found.onDesk.onEach(visit.page, await pathsOf(person, visit.page), async (path) => found.onDesk.add(path, await unclearOn(visit.page, everyRule)));
    complaints.push(...visit.complaints);
    await visit.context.close();
  }

  beforeAll(async () => {
    await Promise.all([walkWithPhone(), walkAtDesk()]);
  });

  it('are whole and clear on a phone', () => expect(found.onPhone.byPage).toEqual({}));
  it('are whole and clear on a desk', () => expect(found.onDesk.byPage).toEqual({}));
  it('are clear in the dark and in calm', () => expect(found.inLooks.byPage).toEqual({}));
  it('have neutral titles, are guarded, are kept nowhere, and nothing on them is blocked or inline', () => expect({ ...found.guards.byPage, complaints }).toEqual({ complaints: [] }));
  if (person !== 'nobody') it('have “Sign out” on each', () => expect(found.signingOut.byPage).toEqual({}));
  if (participants.has(person)) it('have “Leave now” on each', () => expect(found.leaving.byPage).toEqual({}));
});
