import type { Page, Response as Answer } from 'playwright-core';

import { oneOf, pagesOf } from './pages-of';

/** The page has said what it has to say: its heading stands and nothing is still being fetched. */
export async function settled(page: Page, path: string): Promise<Answer | null> {
  const answer = await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  return answer;
}

/** The person's pages, and one of each kind of thing that their lists lead to. A list that leads to none is a fault. */
export async function pathsOf(person: string, page: Page): Promise<readonly string[]> {
  const paths = [...(pagesOf[person] ?? [])];
  for (const { from, link, named = /./ } of oneOf[person] ?? []) {
    const start = typeof from === 'string' ? from : paths.findLast((path) => from.test(path));
    if (!start) throw new Error(`There is no page like ${String(from)}.`);
    await settled(page, start);
    const find = async () => (await page.getByRole('link').evaluateAll((all) => all.map((one) => ({ address: one.getAttribute('href') ?? '', words: one.textContent ?? '' }))))
      .find(({ address, words }) => link.test(address) && named.test(words))?.address;
    let one = await find();
    // A busy machine draws a list later than it fetches it.
    for (const until = Date.now() + 10_000; !one && Date.now() < until; one = await find()) await page.waitForTimeout(200);
    if (!one) throw new Error(`${start} leads to nothing like ${String(link)} ${String(named)}.`);
    paths.push(one);
  }
  return paths;
}

/** What is wrong on which page; a page that does not open is one of them and stops no other. */
export class Faults {
  readonly byPage: Record<string, readonly string[]> = {};

  add(path: string, faults: readonly string[]): void {
    if (faults.length > 0) this.byPage[path] = [...(this.byPage[path] ?? []), ...faults];
  }

  async onEach(page: Page, paths: readonly string[], look: (path: string, answer: Answer | null) => Promise<void>): Promise<void> {
    for (const path of paths) {
      try {
        const answer = await settled(page, path);
        if ((await page.getByText('We can’t open this right now.').count()) > 0) this.add(path, ['says that it could not be opened']);
        await look(path, answer);
      } catch (error) {
        this.add(path, [`did not open: ${String(error).slice(0, 200)}`]);
      }
    }
  }
}
