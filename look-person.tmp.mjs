import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
const { launchChromium } = await import(pathToFileURL(join(process.cwd(), 'tools/chromium/launch-chromium.ts')).href);
const browser = await launchChromium();
const base='http://localhost:4161';
const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 900 } });
await context.request.post('/demo/sign-in', { form: { person: 'coordinator' }, headers: { accept: 'application/json' } });
const page = await context.newPage();
for (const [name, file] of [['Jayden','y4'],['Ellis','y5'],['Skye','y7']]) {
  await page.goto('/team/people?q='+name); await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: new RegExp(name) }).first().click();
  await page.getByRole('link', { name: 'What they said yes and no to' }).click();
  await page.waitForTimeout(900);
  console.log(page.url());
  if (name==='Jayden') { await page.getByRole('button',{name:'Show the pages'}).click(); await page.waitForTimeout(700); }
  if (name==='Skye') { for (const s of await page.getByText(/Used in/).all()) await s.click(); }
  await page.screenshot({ path: `/tmp/${file}.png`, fullPage: true });
  if (name==='Ellis') { await page.goto(page.url().replace('/yes-and-no','/understood?for=TRAVEL')); await page.waitForTimeout(900); await page.screenshot({ path: '/tmp/y6.png', fullPage: true }); }
}
await browser.close();
