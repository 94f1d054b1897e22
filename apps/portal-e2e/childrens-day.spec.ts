import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';

import { openDemoProduct, type DemoProduct } from './demo-product';
import { moveDemoClock } from './move-demo-clock';

const phone = { width: 360, height: 740 } as const;
const DATE = /new personal adviser/i;

/** One day of Ellis, from the plan to the door at home: told by role and label only. */
describe('the day of a child, from door to door', () => {
  let demo: DemoProduct;
  let jo: Page, pat: Page;
  let datePath = '';
  const complaints: string[][] = [];
  beforeAll(async () => {
    demo = await openDemoProduct();
    const [coordinator, guardian] = [await demo.as('coordinator'), await demo.as('guardian', phone)];
    [jo, pat] = [coordinator.page, guardian.page];
    complaints.push(coordinator.complaints, guardian.complaints);
  });
  afterAll(() => demo?.close());

  it('Pat says yes for Ellis and reads that the way is not planned yet', async () => {
    await pat.goto('/permission');
    const card = pat.getByRole('article').filter({ hasText: 'Tell us by' }).first();
    await card.getByRole('link', { name: 'Look and answer' }).click();
    // The list has its own yes buttons, for other questions: its page is left first.
    await pat.getByRole('heading', { level: 1, name: /Can Ellis/ }).waitFor();
    await pat.getByRole('button', { name: /^Yes/ }).first().click();
    await pat.getByText(/You said yes/).first().waitFor();
    await pat.goto('/permission');
    await pat.getByRole('link', { name: 'Getting there and home' }).click();
    await pat.getByRole('heading', { level: 1, name: 'Getting there and home' }).waitFor();
    await pat.getByRole('article').filter({ hasText: DATE }).getByText('We have not planned this yet.', { exact: false }).waitFor();
  });

  it('nobody counts on Ellis before somebody looked; then Jo plans how Ellis comes, who collects Ellis and whom we ring', async () => {
    await jo.goto('/team/dates');
    await jo.getByRole('link', { name: DATE }).first().click();
    await jo.waitForURL(/\/team\/dates\/[0-9a-f-]{36}$/);
    datePath = new URL(jo.url()).pathname;
    // A guardian's answer travels to the date; until it is there, nothing else can open the button.
    await expect.poll(async () => {
      await jo.reload();
      await jo.getByRole('button', { name: 'Confirm Ellis' }).waitFor();
      return jo.getByText('Someone who looks after Ellis said yes too.').count();
    }, { timeout: 60_000 }).toBe(1);
    await jo.getByRole('button', { name: 'Show what we keep to for Ellis' }).click();
    await jo.getByText('Not at the bus station on Talbot Road').waitFor();
    await jo.getByRole('button', { name: 'It fits for Ellis' }).click();
    await jo.getByText('It fits', { exact: true }).first().waitFor();
    await jo.getByRole('button', { name: 'Confirm Ellis' }).click();
    await jo.getByRole('button', { name: 'Confirm Ellis' }).waitFor({ state: 'detached' });
    await jo.getByRole('link', { name: 'Children', exact: true }).click();
    await jo.getByText(/Still to find out: how they come, how they go home and whom we ring/).waitFor();
    await jo.getByText('Plan the day of Ellis').click();
    const plan = jo.getByRole('form', { name: 'The day of Ellis' });
    await plan.getByRole('radio', { name: 'Somebody brings them' }).check();
    await plan.getByRole('radio', { name: 'Somebody collects them' }).check();
    await plan.getByRole('checkbox', { name: /Pat Hartley/ }).check();
    await plan.getByRole('button', { name: 'Keep this plan' }).click();
    await plan.getByText('Say who picks them up. Choose a name from the list.').first().waitFor();
    expect(await plan.getByRole('radio', { name: 'Somebody collects them' }).isChecked()).toBe(true);
    await plan.getByRole('combobox', { name: 'Who collects them?' }).selectOption({ label: 'Tess Holloway (supporter)' });
    await plan.getByRole('button', { name: 'Keep this plan' }).click();
    await jo.getByText('Somebody collects them: Tess Holloway', { exact: false }).waitFor();
  });

  it('Pat reads who collects Ellis, and writes that it is different; Jo finds it on Today, talks to Pat and changes the plan by hand', async () => {
    await pat.reload();
    const day = pat.getByRole('article').filter({ hasText: DATE });
    await day.getByText('Tess Holloway collects them').waitFor();
    await day.getByText('Something is different').click();
    await day.getByRole('textbox', { name: 'What is different?' }).fill('I am free that day. I collect Ellis myself.');
    await day.getByRole('button', { name: 'Tell the team' }).click();
    await day.getByText('The team has not read it yet.').waitFor();
    await day.getByText('Tess Holloway collects them').waitFor();

    await jo.goto('/team');
    const task = jo.getByRole('listitem').filter({ hasText: DATE }).filter({ hasText: 'what somebody says is different now' });
    await task.getByRole('link', { name: /Plan/ }).click();
    await jo.getByText('“I am free that day. I collect Ellis myself.”').waitFor();
    await jo.getByText('Change the plan for Ellis').click();
    const plan = jo.getByRole('form', { name: 'The day of Ellis' });
    await plan.getByRole('combobox', { name: 'Who collects them?' }).selectOption({ label: 'Pat Hartley (foster carer)' });
    await plan.getByRole('button', { name: 'Keep this plan' }).click();
    await jo.getByText('Somebody collects them: Pat Hartley', { exact: false }).waitFor();
    await jo.getByRole('button', { name: /^I have read it/ }).click();
    await jo.getByRole('button', { name: /^I have read it/ }).waitFor({ state: 'detached' });
    await pat.reload();
    await day.getByText('You collect them').waitFor();
    await day.getByText('The team has read it.').waitFor();
  });

  it('on the day the register closes only after Ellis is marked as left, and with whom; then Pat reads it, too', async () => {
    const heldOn = await jo.locator('time').first().getAttribute('datetime');
    await moveDemoClock(demo.url, heldOn ?? '', 0, '18:45');
    await jo.goto(`${datePath}/register`);
    const came = jo.getByRole('radio', { name: /Came$/ });
    await came.first().waitFor();
    const people = await came.count();
    for (let place = 0; place < people; place += 1) {
      // The mark stands once the server has it.
      await came.nth(place).click();
      await jo.getByText(`${place + 1} of ${people} marked`).waitFor();
    }
    await jo.getByText('Mark for each child that they left safely, and with whom. Then close the register.').waitFor();
    await jo.getByRole('link', { name: 'Children', exact: true }).click();
    await jo.getByText('Still here', { exact: true }).waitFor();
    const left = jo.getByRole('form', { name: 'Ellis left' });
    await left.getByRole('combobox', { name: 'How did Ellis leave?' }).selectOption('ALONE');
    await left.getByRole('button', { name: 'Left safely' }).click();
    await left.getByText(/It was not planned that they go home alone/).first().waitFor();
    await left.getByRole('combobox', { name: 'How did Ellis leave?' }).selectOption('COLLECTED');
    await left.getByRole('combobox', { name: 'With whom?' }).selectOption({ label: 'Pat Hartley' });
    await left.getByRole('button', { name: 'Left safely' }).click();
    await jo.getByText('Left safely', { exact: true }).first().waitFor();
    await pat.goto('/permission/days');
    expect(await pat.getByText(/Ellis went home with/).count()).toBe(0);
    await jo.getByRole('link', { name: 'Register', exact: true }).click();
    await jo.getByRole('button', { name: 'Close the register' }).click();
    await jo.getByText(/register is closed/i).first().waitFor();
    await pat.reload();
    await pat.getByText(/Ellis went home with Pat Hartley/).waitFor();
    expect(complaints.flat()).toEqual([]);
  });
});
