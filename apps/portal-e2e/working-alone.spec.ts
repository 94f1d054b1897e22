import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { openDemoProduct, type DemoProduct } from './demo-product';
import { moveDemoClockBy } from './move-demo-clock';

const phone = { width: 360, height: 740 } as const;
const PLACE = '9 Dickson Road, ground floor';

/** Tess goes to somebody's home with her phone, and does not come out: told by role and label only. */
describe('somebody who works alone is expected back', () => {
  let demo: DemoProduct;
  let tess: Page, grace: Page, jo: Page;
  let path = '';
  const complaints: string[][] = [];
  beforeAll(async () => {
    demo = await openDemoProduct();
    const people = [await demo.as('supporter', phone), await demo.as('social-worker', phone), await demo.as('coordinator')] as const;
    [tess, grace, jo] = [people[0].page, people[1].page, people[2].page];
    complaints.push(...people.map((person) => person.complaints));
  });
  afterAll(() => demo?.close());

  const wall = (minutes: number, now: string) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(Date.parse(now) + minutes * 60_000));
  const demoNow = async () => {
    const asked = await fetch(`${demo.url}/demo/clock`, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams({ advance: 'PT0S' }) });
    return ((await asked.json()) as { now: string }).now;
  };

  it('Jo sees on Today who is out alone and who is late, and not where', async () => {
    await jo.goto('/team');
    const block = jo.getByRole('region', { name: /Working alone now/ });
    await block.getByText('Tess Holloway').waitFor();
    const imran = block.getByRole('listitem').filter({ hasText: 'Imran Sadiq' });
    await imran.getByText(/\d+ colleagues? (was|were) told/).waitFor();
    const said = await imran.innerText();
    const [late, told] = [/(\d+) minutes? late/, /(\d+) colleagues? w/].map((words) => Number(words.exec(said)?.[1]));
    // One contact is told after 15 minutes, everybody after 30; the demo grows older while other stories run.
    if (late! < 30) expect(told).toBe(1);
    else if (late! > 31) expect(told).toBeGreaterThan(1);
    expect(await jo.getByText('Elm Street').count()).toBe(0);
  });

  it('Tess says on her phone where she goes; what is wrong is said beside it, and what she wrote stays', async () => {
    await tess.goto('/team/alone');
    expect(await tess.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const form = tess.getByRole('form', { name: 'I go alone' });
    await form.getByRole('radio', { name: 'At somebody’s home' }).check();
    await form.getByRole('textbox', { name: 'Where are you?' }).fill(PLACE);
    await form.getByRole('textbox', { name: 'When are you out?' }).fill(wall(60, await demoNow()));
    for (const name of ['Who is told first?', 'And then?']) await form.getByRole('combobox', { name }).selectOption({ label: 'Grace Oyelaran' });
    await form.getByRole('button', { name: 'Tell them I go alone' }).click();
    await form.getByText('Choose two different colleagues.').first().waitFor();
    expect(await form.getByRole('textbox', { name: 'Where are you?' }).inputValue()).toBe(PLACE);
    await form.getByRole('combobox', { name: 'And then?' }).selectOption({ label: 'Jo Marsden' });
    await form.getByRole('button', { name: 'Tell them I go alone' }).click();
    await tess.waitForURL(/\/team\/alone\/[0-9a-f-]{36}$/);
    path = new URL(tess.url()).pathname;
  });

  it('there the numbers come first, and one press each says that she is there and needs longer', async () => {
    await tess.getByRole('link', { name: /^999/ }).waitFor();
    const [numbers, deed] = [await tess.getByRole('link', { name: /^999/ }).boundingBox(), await tess.getByRole('button', { name: 'I am there' }).boundingBox()];
    expect(numbers!.y).toBeLessThan(deed!.y);
    expect(deed!.height).toBeGreaterThanOrEqual(44);
    expect(await tess.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await tess.getByRole('button', { name: 'I am there' }).click();
    await tess.getByText('Tess Holloway is there.', { exact: false }).waitFor();
    await tess.getByRole('button', { name: 'I am there' }).waitFor({ state: 'detached' });
    const longer = tess.getByRole('group', { name: 'I need longer, until' });
    await longer.getByRole('button').first().click();
    await tess.getByText(/needs longer, until/).waitFor();
  });

  it('she does not come out: Grace gets a text that says neither where nor with whom, and reads it behind the link', async () => {
    await moveDemoClockBy(demo.url, 'PT95M');
    const texts = async () => ((await (await fetch(`${demo.url}/demo/outbox.json`)).json()) as { to: string; text: string }[]).filter(({ text }) => text.includes(path));
    await expect.poll(texts, { timeout: 60_000 }).toHaveLength(1);
    const [told] = await texts();
    expect(told?.text).toContain('Tess Holloway works alone and has not said that they are out.');
    expect(told?.text).not.toContain('Dickson');
    await grace.goto(path);
    await grace.getByText(PLACE).waitFor();
    await grace.getByRole('heading', { name: 'Tess Holloway is late' }).waitFor();
    await grace.getByRole('link', { name: /^Ring Tess Holloway/ }).waitFor();
    expect(await grace.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('Grace reached her; from then on nobody has to look, and Tess reads who did', async () => {
    await grace.getByRole('radio', { name: 'They rang or picked up' }).check();
    await grace.getByRole('button', { name: 'They are safe' }).click();
    await grace.getByText('This has ended.', { exact: false }).waitFor();
    await tess.goto(path);
    await tess.getByText('Grace Oyelaran knows that they are safe: They rang or picked up.', { exact: false }).waitFor();
    await tess.getByText('Nobody waits for you any more.', { exact: false }).waitFor();
  });

  it('whoever looks without being asked finds nothing there', async () => {
    const { page } = await demo.as('practitioner');
    await page.goto(path);
    await page.getByRole('heading', { level: 1, name: 'Working alone' }).waitFor();
    await expect.poll(() => page.getByText(PLACE).count()).toBe(0);
  });

  it('nothing broke on the way', () => expect(complaints.flat()).toEqual([]));
});
