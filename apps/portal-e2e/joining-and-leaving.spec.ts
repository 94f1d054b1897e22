import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';
import { Outbox } from './letter';

const phone = { width: 360, height: 740 } as const;

/** Coming in by the public page, and going again, done by hand: told by role and label only, and every tap is counted. */
describe('joining and leaving, done by hand in a browser', () => {
  let demo: DemoProduct;
  let outbox: Outbox;
  let tapsToJoin = 0;
  let tariqsMum = '';
  beforeAll(async () => {
    demo = await openDemoProduct();
    outbox = new Outbox(demo.url);
  });
  afterAll(() => demo?.close());

  const tap = async (page: Page, role: 'button' | 'link', name: string | RegExp): Promise<number> => {
    await page.getByRole(role, { name, exact: typeof name === 'string' }).first().click();
    return 1;
  };

  it('somebody asks to join on a phone: no script, no account, a code', async () => {
    await outbox.fromNow();
    const { page, complaints } = await demo.as(null, phone);
    await page.goto('/');
    tapsToJoin += await tap(page, 'link', 'Join in');
    await page.getByRole('heading', { level: 1, name: 'Join in' }).waitFor();
    expect(await page.locator('script').count()).toBe(0);
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
    // A browser tells of the answer of a form that was not filled in; anything else is a fault.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    await page.getByRole('textbox', { name: 'What can we call you?' }).fill('Robin');
    await page.getByRole('textbox', { name: 'Your email or mobile' }).fill('robin.asks@home.example');
    await page.getByRole('combobox', { name: 'Who are you?' }).selectOption({ label: 'A parent' });
    await page.getByRole('radio', { name: 'Yes' }).check();
    // A grown-up is asked nothing more: how old somebody is stands there only for who is not.
    expect(await page.getByRole('textbox', { name: 'How old are you?' }).isVisible()).toBe(false);
    tapsToJoin += 2 + (await tap(page, 'button', 'Send me a code'));
    const { text } = await outbox.letterTo('robin.asks', 'Your code');
    await page.getByRole('textbox', { name: 'Your code' }).fill(/code is ([\w-]+)/.exec(text)?.[1] ?? '');
    tapsToJoin += await tap(page, 'button', 'That is my code');
    await page.getByRole('heading', { name: 'Thank you, Robin' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('a mother of 17 says that she is not 18, and then how old: at 360 px, without a script; the team is asked for her day of birth', async () => {
    await outbox.fromNow();
    const { page, complaints } = await demo.as(null, phone);
    await page.goto('/join');
    await page.getByRole('textbox', { name: 'What can we call you?' }).fill('Amy');
    await page.getByRole('textbox', { name: 'Your email or mobile' }).fill('amy.asks@home.example');
    await page.getByRole('combobox', { name: 'Who are you?' }).selectOption({ label: 'A parent' });
    const age = page.getByRole('textbox', { name: 'How old are you?' });
    expect(await age.isVisible()).toBe(false);
    await page.getByRole('group', { name: 'Are you 18 or over?' }).getByRole('radio', { name: 'No' }).check();
    await age.fill('19');
    await tap(page, 'button', 'Send me a code');
    await page.getByRole('alert').filter({ hasText: 'This age does not go with' }).waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('422')]);
    expect(await page.getByRole('radio', { name: 'No' }).isChecked()).toBe(true);
    await page.getByRole('textbox', { name: 'How old are you?' }).fill('17');
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await tap(page, 'button', 'Send me a code');
    const { text } = await outbox.letterTo('amy.asks', 'Your code');
    await page.getByRole('textbox', { name: 'Your code' }).fill(/code is ([\w-]+)/.exec(text)?.[1] ?? '');
    await tap(page, 'button', 'That is my code');
    await page.getByRole('heading', { name: 'Thank you, Amy' }).waitFor();
    expect(complaints).toEqual([]);

    const { page: team } = await demo.as('coordinator');
    await team.goto('/team/joining');
    await tap(team, 'link', 'Amy');
    await tap(team, 'button', 'We talked');
    await team.getByRole('textbox', { name: 'Whole name' }).fill('Amy Asks');
    await team.getByRole('textbox', { name: 'Day' }).fill('4');
    await team.getByRole('textbox', { name: 'Month' }).fill('may');
    await team.getByRole('textbox', { name: 'Year' }).fill('2009');
    await tap(team, 'button', 'Take them in');
    await team.waitForURL(/\/team\/people\/[0-9a-f-]{36}$/);
    await team.getByText('A parent, 17', { exact: false }).or(team.getByText('Parent, 17', { exact: false })).first().waitFor();
  });

  it('Jo sees on Today who waits, answers, and takes Robin in', async () => {
    const { page } = await demo.as('coordinator');
    await page.goto('/team');
    await page.getByRole('listitem').filter({ hasText: 'Robin' }).getByRole('link', { name: /Answer/ }).click();
    await tap(page, 'button', 'We talked');
    await page.getByRole('textbox', { name: 'Whole name' }).fill('Robin Asks');
    await tap(page, 'button', 'Take them in');
    await page.waitForURL(/\/team\/people\/[0-9a-f-]{36}$/);
    await page.getByText('We met them, still to come').waitFor();
    await tap(page, 'button', 'We met them');
    await page.getByText('We met them, still to come').waitFor({ state: 'detached' });
    await page.goto('/team/joining');
    await page.getByRole('link', { name: 'Robin' }).waitFor();
  });

  it('of a child nobody more is written down without a guardian’s word; the coordinator sees since when we wait', async () => {
    const { page } = await demo.as('coordinator');
    await page.goto('/team/joining');
    await page.getByText('Waits for the word of: Mum').waitFor();
    await tap(page, 'link', 'Tariq');
    await page.getByText('We wait for an answer. Until there is a yes, Tariq is not a member.').waitFor();
    await page.getByRole('textbox', { name: 'Day' }).fill('4');
    await page.getByRole('textbox', { name: 'Month' }).fill('may');
    await page.getByRole('textbox', { name: 'Year' }).fill('2012');
    await tap(page, 'button', 'Take them in');
    await page.getByRole('alert').filter({ hasText: 'We still wait for the word' }).waitFor();
    await outbox.fromNow();
    await page.getByRole('button', { name: /Send a new link.*Sana Mahmood/ }).click();
    tariqsMum = await outbox.linkTo('sana.mahmood', '/c/');
  });

  it('for a mum without a phone there is a paper: the exact words, with pictures in Easy Read, and where to sign', async () => {
    const { page, complaints } = await demo.as('coordinator');
    await page.goto('/team/joining');
    await tap(page, 'link', 'Tariq');
    await page.getByText('They told us, or signed a paper').click();
    await tap(page, 'link', 'Print a paper to sign');
    await page.getByRole('heading', { name: 'Can Tariq be part of our group?' }).waitFor();
    await page.getByRole('combobox', { name: 'In which words?' }).selectOption({ label: 'English, Easy Read' });
    await page.getByRole('heading', { name: 'Can Tariq join our group?' }).waitFor();
    expect(await page.locator('.to-print .pictures svg').count()).toBeGreaterThan(3);
    await page.getByText('I look after Tariq. I am their', { exact: false }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('combobox', { name: 'In which words?' }).isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('children whom a sheet brought stand in a list, each with what comes next', async () => {
    const { page, complaints } = await demo.as('coordinator');
    await page.goto('/team');
    await tap(page, 'link', '3 children wait for a yes');
    await page.getByText('3 children from sheets wait.').waitFor();
    const nell = page.getByRole('listitem').filter({ hasText: 'Nell' });
    await nell.getByText('Not yet confirmed').waitFor();
    await nell.getByRole('link', { name: /Confirm/ }).click();
    await page.getByText('Gail Birtles').first().waitFor();
    await page.goto('/team/waiting-for-a-word');
    await page.getByRole('listitem').filter({ hasText: 'Hamza' }).getByRole('link', { name: /Write down who/ }).click();
    await page.waitForURL(/\/team\/people\/[0-9a-f-]{36}/);
    expect(complaints).toEqual([]);
  });

  it('Tariq’s mum answers on her phone: no script, no account, one tap; the link takes one answer', async () => {
    const { page, complaints } = await demo.as(null, phone);
    await page.goto(tariqsMum);
    await page.getByRole('heading', { level: 1, name: 'Can Tariq be part of our group?' }).waitFor();
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await tap(page, 'button', 'Yes, you can')).toBe(1);
    await page.getByRole('heading', { name: 'Thank you, Sana. You said yes.' }).waitFor();
    await page.goto(tariqsMum);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('now Tariq comes in; what his mum is responsible for, somebody of the team asks first', async () => {
    const { page } = await demo.as('coordinator');
    await page.goto('/team/joining');
    await tap(page, 'link', 'Tariq');
    await page.getByText('There is a yes. You can take Tariq in.').waitFor();
    await page.getByRole('textbox', { name: 'Day' }).fill('4');
    await page.getByRole('textbox', { name: 'Month' }).fill('may');
    await page.getByRole('textbox', { name: 'Year' }).fill('2012');
    await tap(page, 'button', 'Take them in');
    await page.waitForURL(/\/team\/people\/[0-9a-f-]{36}$/);
    await page.getByText('Somebody who looks after them is confirmed, still to come').waitFor();
  });

  it('leaving takes no more taps than joining; the door stays open; one tap comes back', async () => {
    const { page } = await demo.as('parent', phone);
    await page.goto('/home');
    let tapsToLeave = await tap(page, 'link', 'Me');
    tapsToLeave += await tap(page, 'button', 'Leave');
    await page.getByText('The door stays open.', { exact: false }).waitFor();
    expect(tapsToLeave).toBeLessThanOrEqual(tapsToJoin);
    await outbox.letterTo('maria', 'goodbye');
    await tap(page, 'button', 'Come back');
    await page.getByRole('heading', { name: 'Do you need a break?' }).waitFor();
  });

  it('a rest takes no more taps than joining either, has an end, and can have one of their own choice', async () => {
    const { page } = await demo.as('young-person', phone);
    await page.goto('/home');
    const tapsToRest = (await tap(page, 'link', 'Me')) + (await tap(page, 'button', /^Rest until/));
    expect(tapsToRest).toBeLessThanOrEqual(tapsToJoin);
    await page.getByText('Your rest ends by itself').waitFor();
    await tap(page, 'button', 'Come back');
    await page.getByRole('heading', { name: 'Do you need a break?' }).waitFor();
  });
});
