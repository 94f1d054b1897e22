import { afterAll, beforeAll, it } from 'vitest';
import { openDemoProduct, type DemoProduct } from './demo-product';
let demo: DemoProduct;
beforeAll(async () => { demo = await openDemoProduct(); });
afterAll(() => demo?.close());
it('looks', async () => {
  const shot = async (who: string, path: string, name: string, width: number, link?: RegExp) => {
    const { page } = await demo.as(who, { width, height: 800 });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(1500);
    if (link) { await page.getByRole('listitem').filter({ hasText: link }).getByRole('link', { name: 'Open' }).first().click(); await page.waitForTimeout(2000); }
    await page.screenshot({ path: `/tmp/lone-${name}.png`, fullPage: true });
  };
  await shot('supporter', '/team/alone', 'own360', 360, /Tess/);
  await shot('social-worker', '/team/alone', 'late360', 360, /Imran/);
  await shot('social-worker', '/team/alone', 'latedesk', 1280, /Imran/);
  await shot('supporter', '/team/alone', 'listdesk', 1280);
});
