import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';
import { Outbox } from './letter';
import { moveDemoClock, moveDemoClockBy } from './move-demo-clock';

const phone = { width: 360, height: 740 } as const;

/** The same story as `apps/api/journeys/interview-panel.story.ts`, done by hand: told by role and label only. */
describe('an interview panel, done by hand in a browser', () => {
  let demo: DemoProduct;
  let jo: Page;
  let outbox: Outbox;
  let datePath = '';
  let runPath = '';
  let broken = false;
  beforeAll(async () => {
    demo = await openDemoProduct();
    outbox = new Outbox(demo.url);
    jo = (await demo.as('coordinator')).page;
  });
  afterAll(() => demo?.close());

  const step = (says: string, does: () => Promise<void>) =>
    it(says, async () => {
      if (broken) throw new Error('An earlier step of this story failed.');
      broken = true;
      await does();
      broken = false;
    });
  const nobody = async (path: string): Promise<Page> => {
    const { page } = await demo.as(null, phone);
    await page.goto(path);
    return page;
  };

  step('Priya of HR asks for a panel', async () => {
    const { page } = await demo.as('hr');
    await page.goto('/panels/ask');
    await page.getByRole('button', { name: 'Send to the coordinator' }).click();
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
    await page.getByRole('textbox', { name: 'Job' }).fill('Team Manager, Family Safeguarding');
    await page.getByRole('textbox', { name: 'Where' }).fill('Harbour House, room 2');
    await page.getByRole('textbox', { name: 'How many people will you meet?' }).fill('3');
    await page.getByRole('radio', { name: /4:30pm/ }).nth(2).check();
    await page.getByRole('radio', { name: 'Half' }).check();
    await page.getByRole('radio', { name: /Scores are added/ }).check();
    await page.getByRole('button', { name: 'Send to the coordinator' }).click();
    await page.waitForURL(/\/panels\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { name: /Team Manager, Family Safeguarding/ }).waitFor();
  });

  step('Jo sees it on Today and agrees, which opens the seats', async () => {
    await jo.goto('/team');
    await jo.getByRole('listitem').filter({ hasText: 'Team Manager, Family Safeguarding' }).getByRole('link', { name: /Look and agree/ }).click();
    await jo.getByRole('button', { name: /^Agree/ }).click();
    await jo.waitForURL(/\/team\/dates\/[0-9a-f-]{36}$/);
    datePath = new URL(jo.url()).pathname;
    await jo.getByText('2 open seats').waitFor();
  });

  step('Jo asks Maria and Ellis by name', async () => {
    await outbox.fromNow();
    for (const name of ['Maria', 'Ellis']) {
      await jo.getByRole('search').getByRole('textbox', { name: 'Name' }).fill(name);
      await jo.getByRole('button', { name: 'Find' }).click();
      await jo.getByRole('button', { name: `Ask ${name}`, exact: true }).click();
      await jo.getByRole('status').filter({ hasText: `We asked ${name}` }).waitFor();
    }
  });

  step('Maria opens her letter on a phone and says yes: the link, and one tap more; no script, no sign-in', async () => {
    const page = await nobody(await outbox.linkTo('maria', '/i/'));
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'team manager' }).waitFor();
    expect(await page.locator('script').count()).toBe(0);
    await page.getByRole('button', { name: 'Yes, I can come' }).click();
    await page.getByText('You said yes').waitFor();
  });

  step('Ellis says yes in the portal and is told that somebody else must say yes too', async () => {
    const { page } = await demo.as('young-person', phone);
    await page.goto('/dates');
    await page.getByRole('link', { name: /Help choose a new team manager/ }).first().click();
    await page.getByRole('button', { name: /^Yes/ }).click();
    await page.getByText(/someone who looks after you/i).first().waitFor();
  });

  step('Jo cannot confirm Ellis yet, and reads why', async () => {
    await jo.goto(datePath);
    await jo.getByText('Waiting for permission').first().waitFor();
    expect(await jo.getByRole('button', { name: 'Confirm Ellis' }).getAttribute('aria-disabled')).not.toBe('false');
    await jo.getByText(/asked one more person/).waitFor();
  });

  step('Pat says yes on the page behind the letter', async () => {
    const page = await nobody(await outbox.linkTo('pat', '/c/'));
    await page.getByText('Ellis').first().waitFor();
    await page.getByRole('button', { name: /^Yes/ }).click();
    await page.getByText(/said yes/i).first().waitFor();
  });

  step('Ellis is under 18: Jo writes the safety plan, and Hannah signs it', async () => {
    await jo.goto(`${datePath}/safety-plan`);
    await jo.getByText(/nobody under 18 can be counted on/).waitFor();
    await jo.getByLabel('What could go wrong').first().fill('The way home in the dark');
    await jo.getByLabel('What we do about it').first().fill('Two of us walk everybody to the bus.');
    await jo.getByRole('checkbox', { name: 'Jo Marsden' }).check();
    await jo.getByRole('checkbox', { name: 'Ann Whittle' }).check();
    await jo.getByRole('button', { name: 'Ask a manager to sign it' }).click();
    await jo.getByText('It waits for a manager.').waitFor();
    const { page: hannah } = await demo.as('service-lead');
    await hannah.goto('/team/plans-to-sign');
    await hannah.getByRole('button', { name: /sign it.*Help choose a new team manager/ }).click();
    await hannah.getByRole('button', { name: /sign it.*Help choose a new team manager/ }).waitFor({ state: 'detached' });
    await jo.reload();
    await jo.getByText('Signed by Hannah Lyle.').waitFor();
  });

  step('Jo confirms both', async () => {
    await expect.poll(async () => {
      await jo.goto(datePath);
      await jo.getByRole('heading', { level: 1 }).waitFor();
      await jo.waitForLoadState('networkidle');
      return jo.getByText('Waiting for permission').count();
    }, { timeout: 20_000 }).toBe(0);
    // Ellis keeps away from a place: somebody looks whether this date fits before anybody counts on Ellis.
    await jo.getByRole('button', { name: 'Show what we keep to for Ellis' }).click();
    await jo.getByText('Not at the bus station on Talbot Road').waitFor();
    await jo.getByRole('button', { name: 'It fits for Ellis' }).click();
    await jo.getByText('It fits', { exact: true }).first().waitFor();
    for (const name of ['Maria', 'Ellis']) {
      await jo.getByRole('button', { name: `Confirm ${name}` }).click();
      await jo.getByRole('button', { name: `Confirm ${name}` }).waitFor({ state: 'detached' });
    }
  });

  step('The day before, each is reminded once', async () => {
    await outbox.fromNow();
    const heldOn = await jo.locator('time').first().getAttribute('datetime');
    await moveDemoClock(demo.url, heldOn ?? '', -1, '16:45');
    for (const name of ['maria', 'ellis']) await outbox.letterTo(name, 'See you tomorrow');
    await moveDemoClock(demo.url, heldOn ?? '', 0, '18:45');
  });

  step('Jo marks the register with one key each and closes it', async () => {
    await jo.goto(`${datePath}/register`);
    await jo.getByRole('radio', { name: /Came$/ }).first().waitFor();
    // No mouse: C says came, J goes to the next person.
    await jo.keyboard.press('j');
    await jo.keyboard.press('c');
    await jo.getByText('1 of 2 marked').waitFor();
    await jo.keyboard.press('j');
    await jo.keyboard.press('c');
    await jo.getByText('2 of 2 marked').waitFor();
    // It closes once every child is known to have left safely, and with whom.
    await jo.goto(`${datePath}/children`);
    await jo.getByRole('combobox', { name: 'How did Ellis leave?' }).selectOption('COLLECTED');
    await jo.getByRole('combobox', { name: 'With whom?' }).selectOption({ label: 'Pat Hartley' });
    await jo.getByRole('button', { name: 'Left safely' }).click();
    await jo.getByText('Left safely', { exact: true }).first().waitFor();
    await jo.goto(`${datePath}/register`);
    await jo.getByText('2 of 2 marked').waitFor();
    await jo.getByRole('button', { name: 'Close the register' }).click();
    await jo.getByText(/register is closed/i).first().waitFor();
  });

  step('Colin checks the payments that the register raised; Ruth approves them', async () => {
    const { page: colin } = await demo.as('finance-checker');
    // The register's own reaction raises the payment; it needs a moment.
    await expect.poll(async () => {
      await colin.goto('/pay');
      await colin.waitForLoadState('networkidle');
      return colin.getByRole('row', { name: /Maria Thornton.*Panel/ }).count();
    }, { timeout: 15_000 }).toBeGreaterThan(0);
    await chooseAll(colin, /^Lines to check/);
    await colin.getByRole('button', { name: /^Check \d/ }).click();
    await colin.getByText(/lines are checked/).waitFor();

    const { page: ruth } = await demo.as('finance-approver');
    await ruth.goto('/pay');
    await chooseAll(ruth, /^Lines to approve/);
    await ruth.getByRole('button', { name: /^Approve \d/ }).click();
    await ruth.getByText(/lines are approved/).waitFor();
  });

  step('Colin makes the run, Ruth sends it, and its file is there, made once', async () => {
    const { page: colin } = await demo.as('finance-checker');
    await colin.goto('/pay');
    await colin.getByRole('button', { name: /^Make a pay run/ }).click();
    await colin.waitForURL(/\/pay\/run\/[0-9a-f-]{36}$/);
    await colin.getByRole('row', { name: /Maria Thornton/ }).first().waitFor();
    const { page: ruth } = await demo.as('finance-approver');
    runPath = new URL(colin.url()).pathname;
    await ruth.goto(runPath);
    await ruth.getByRole('button', { name: /^Send £/ }).click();
    await ruth.getByRole('button', { name: 'Get the bank file' }).waitFor();
  });

  step('When the bank has paid, Ruth says so; Maria sees paid, with amount and date', async () => {
    const { page: ruth } = await demo.as('finance-approver');
    await moveDemoClockBy(demo.url, 'P7D');
    await ruth.goto(runPath);
    await ruth.getByRole('button', { name: 'The bank has paid' }).click();
    await ruth.getByText(/Paid on/).first().waitFor();
    const { page: maria } = await demo.as('parent', phone);
    await expect.poll(async () => {
      await maria.goto('/money');
      await maria.waitForLoadState('networkidle');
      return (await maria.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
    }, { timeout: 15_000 }).toMatch(/team manager[\s\S]*£55[\s\S]*Paid/);
  });

  step('Priya writes down what happened and how their view counted; Maria is told', async () => {
    const { page } = await demo.as('hr');
    await page.goto('/panels');
    await page.getByRole('link', { name: /Team Manager, Family Safeguarding/ }).first().click();
    await page.getByRole('group', { name: 'The job' }).getByRole('radio').first().check();
    await page.getByRole('group', { name: 'Their view' }).getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Record and tell them' }).click();
    await page.getByRole('heading', { name: 'What happened', exact: true }).waitFor();
    await outbox.letterTo('maria', 'What came of');
  });

  step('The councillor opens the published report', async () => {
    const { page } = await demo.as('councillor');
    await page.goto('/impact');
    await page.getByRole('heading', { name: 'What changed because people spoke' }).waitFor();
    await page.getByText('People said').first().waitFor();
    await page.getByRole('table', { name: /by quarter/ }).waitFor();
    // No cell of the table is a count from 1 to 4.
    const cells = await page.getByRole('table', { name: /by quarter/ }).getByRole('cell').allInnerTexts();
    expect(cells.filter((text) => /^[1-4]$/.test(text.trim()))).toEqual([]);
  });
});

/** Ticks every line that is clear. */
async function chooseAll(page: Page, caption: RegExp): Promise<void> {
  await page.getByRole('table', { name: caption }).waitFor();
  await page.getByRole('table', { name: caption }).getByRole('checkbox', { name: 'All clear lines' }).check();
}
