import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;
/** Seventeen until their next birthday, whichever day the demo is looked at. */
const seventeen = String(new Date().getUTCFullYear() - 17);

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('Jo puts a name and a day of birth right and says how she knows; on Ellis’s own word it is not done, and Ellis reads what was changed', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/people');
  await jo.getByRole('link', { name: /Ellis/ }).first().click();
  await jo.getByText('Put a name, kind or day of birth right').click();
  const form = jo.getByRole('form', { name: 'Put the record right' });
  await form.getByRole('textbox', { name: 'Full name' }).fill('Ellis Rose Hartley');
  const born = form.getByRole('group', { name: 'Day of birth' });
  for (const [part, value] of [['Day', '3'], ['Month', 'january'], ['Year', String(Number(seventeen) + 3)]] as const) await born.getByLabel(part).fill(value);
  await form.getByRole('combobox', { name: 'How do you know?' }).selectOption('THEY_SAID');
  await form.getByRole('button', { name: 'Put it right' }).click();
  await form.getByText(/Who says yes for a young person hangs on their age/).first().waitFor();
  expect(await form.getByRole('textbox', { name: 'Full name' }).inputValue()).toBe('Ellis Rose Hartley');
  await form.getByRole('combobox', { name: 'How do you know?' }).selectOption('SAW_PAPER');
  await form.getByRole('button', { name: 'Put it right' }).click();
  await jo.getByText('In our records: Ellis Rose Hartley.').waitFor();

  const { page: ellis } = await demo.as('young-person', phone);
  await ellis.goto('/me');
  await ellis.getByText('What else we hold').click();
  await ellis.getByText('Ellis Rose Hartley').waitFor();
  await ellis.getByText(/we changed your name in our records and your day of birth/).waitFor();
  await ellis.getByText('We saw a paper that says so.').waitFor();
  expect(complaints).toEqual([]);
});

it('somebody comes to the door with no way to write to: Jo writes them down with their yes, takes them in and gives them a card; they come in with it, and are met', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/joining');
  await jo.getByRole('link', { name: 'Somebody rang or came' }).click();
  await jo.getByRole('radio', { name: 'They came to us' }).check();
  await jo.getByRole('textbox', { name: 'What they want to be called' }).fill('Kit');
  await jo.getByRole('combobox', { name: 'Who they are' }).selectOption('YOUNG_PERSON');
  await jo.getByRole('textbox', { name: 'How old are they?' }).fill('17');
  await jo.getByRole('combobox', { name: 'How is it safe to reach them?' }).selectOption('IN_PERSON');
  await jo.getByRole('textbox', { name: 'When is it safe, in their words' }).fill('I come to the hub on Fridays');
  await jo.getByRole('radio', { name: 'Yes, we talked' }).check();
  await jo.getByRole('button', { name: 'Write it down' }).click();
  await jo.getByText('Ask them first if you may write this down. Then tick the box.').first().waitFor();
  expect(await jo.getByRole('textbox', { name: 'What they want to be called' }).inputValue()).toBe('Kit');
  await jo.getByRole('checkbox', { name: /They said that we may write this down/ }).check();
  await jo.getByRole('button', { name: 'Write it down' }).click();
  await jo.waitForURL(/\/team\/joining\/[0-9a-f-]{36}$/);
  await jo.getByText('I come to the hub on Fridays').waitFor();

  const takeIn = jo.getByRole('form', { name: 'Take them in' });
  await takeIn.getByRole('textbox', { name: 'Whole name' }).fill('Kit Marsh');
  for (const [part, value] of [['Day', '2'], ['Month', '1'], ['Year', seventeen]] as const) await takeIn.getByLabel(part, { exact: true }).fill(value);
  await takeIn.getByRole('button', { name: 'Take them in' }).click();
  await jo.waitForURL(/\/team\/people\/[0-9a-f-]{36}\/sign-in$/);
  await jo.getByRole('button', { name: 'Make a card' }).click();
  await jo.getByRole('button', { name: 'Print' }).waitFor();
  const card = (await jo.locator('b.code-to-type').textContent()) ?? '';
  expect(card).toMatch(/^([A-Z0-9]{5} ){6}$/);

  const { page: kit } = await demo.as(null, phone);
  await kit.goto('/sign-in');
  await kit.getByText('Other ways to sign in').click();
  await kit.getByRole('textbox', { name: 'The letters on your card' }).fill(card.toLowerCase());
  await kit.getByRole('button', { name: 'Go on' }).click();
  await kit.getByLabel('Choose a PIN').fill('2580');
  await kit.getByRole('form', { name: 'Your PIN' }).getByRole('button', { name: 'Sign in' }).click();
  await kit.getByRole('heading', { name: 'Hi Kit' }).waitFor();
  await kit.goto('/me');
  await kit.getByText('I come to the hub on Fridays', { exact: false }).waitFor();

  await jo.getByRole('link', { name: 'Back to the person' }).click();
  await jo.getByRole('button', { name: 'We met them' }).click();
  await jo.getByText('We met them, still to come').waitFor({ state: 'detached' });
  // From here on they are asked to dates; the first one they come to ends getting started.
  await jo.goto('/team/people?stage=ONBOARDING&search=Kit');
  await jo.getByRole('link', { name: /^Kit/ }).first().waitFor();
  expect(complaints).toEqual([]);
});

it('somebody rings who is for calls only: nothing is sent, and Jo sees when it is safe to call', async () => {
  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team/joining/new');
  await jo.getByRole('radio', { name: 'They rang' }).check();
  await jo.getByRole('textbox', { name: 'What they want to be called' }).fill('Bea');
  await jo.getByRole('combobox', { name: 'Who they are' }).selectOption('PARENT');
  await jo.getByRole('group', { name: /Are they 18 or over/ }).getByRole('radio', { name: 'Yes' }).check();
  await jo.getByRole('combobox', { name: 'How is it safe to reach them?' }).selectOption('CALL');
  await jo.getByRole('textbox', { name: 'Phone' }).fill('01253 555 022');
  await jo.getByRole('textbox', { name: 'When is it safe, in their words' }).fill('after four, not on Mondays');
  await jo.getByRole('radio', { name: /^No, somebody has to get in touch/ }).check();
  await jo.getByRole('checkbox', { name: /They said that we may write this down/ }).check();
  await jo.getByRole('button', { name: 'Write it down' }).click();
  await jo.waitForURL(/\/team\/joining\/[0-9a-f-]{36}$/);
  await jo.getByText('after four, not on Mondays').waitFor();
  await jo.goto('/team');
  await jo.getByRole('listitem').filter({ hasText: 'Bea' }).getByRole('link', { name: /Answer/ }).click();
  await jo.getByRole('button', { name: 'We talked' }).click();
  const takeIn = jo.getByRole('form', { name: 'Take them in' });
  await takeIn.getByRole('textbox', { name: 'Whole name' }).fill('Bea Lang');
  await takeIn.getByRole('button', { name: 'Take them in' }).click();
  await jo.waitForURL(/\/team\/people\/[0-9a-f-]{36}\/sign-in$/);
  const letters = (await (await fetch(`${demo.url}/demo/outbox.json`)).json()) as readonly { to: string; text: string }[];
  expect(letters.filter(({ to, text }) => /bea|555022/i.test(to) || /\bBea\b/.test(text))).toEqual([]);
});

it('Maria says yes to something nobody asked her, for three months only; Jo sees it and until when, and Maria stops it with one tap', async () => {
  const { page: maria, complaints } = await demo.as('parent', phone);
  await maria.goto('/me/yes-and-no');
  await maria.getByRole('link', { name: 'Things I can say yes to' }).click();
  const travel = maria.getByRole('article').filter({ hasText: 'Can we take you there and back?' });
  await travel.getByText('Somebody from our team goes with you', { exact: false }).waitFor();
  await travel.getByText('Yes, but not for so long').click();
  await travel.getByRole('button', { name: /^Yes, for 3 months/ }).click();
  await travel.waitFor({ state: 'detached' });
  await maria.getByRole('link', { name: 'My yes and no' }).click();
  const card = maria.getByRole('article').filter({ hasText: 'Take me there and back' });
  await card.getByText(/It ends on/).waitFor();

  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team/people?search=Maria');
  await jo.getByRole('link', { name: /Maria/ }).first().click();
  await jo.getByRole('link', { name: 'What they said yes and no to' }).click();
  const held = jo.getByRole('article').filter({ hasText: 'Travel there and back' });
  await held.getByText('Maria said yes.').first().waitFor({ state: 'attached' });
  await jo.getByRole('link', { name: 'All that was said, with the words they were shown' }).click();
  await jo.getByText('Can we take you there and back?', { exact: false }).first().waitFor({ state: 'attached' });

  await card.getByRole('button', { name: 'Stop this' }).click();
  await maria.getByText(/You said no or stop to/).first().waitFor();
  expect(complaints).toEqual([]);
});

it('Owen told Jo on the way out that a doctor may come: nobody had asked; she puts the question and his answer down, with who heard it', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/people?search=Owen');
  await jo.getByRole('link', { name: /Owen/ }).first().click();
  await jo.getByRole('link', { name: 'What they said yes and no to' }).click();
  await jo.getByRole('combobox', { name: 'What for?' }).selectOption({ label: 'Doctor and first aid' });
  await jo.getByRole('button', { name: /^Ask / }).click();
  const held = jo.getByRole('article').filter({ hasText: 'Doctor and first aid' });
  await held.getByText('Write down an answer they gave us').click();
  await held.getByRole('combobox', { name: 'Who said it?' }).selectOption({ label: 'Owen' });
  await held.getByRole('radio', { name: 'Yes' }).check();
  await held.getByRole('button', { name: 'Write it down' }).click();
  await held.getByText('Choose a second person who heard it.').first().waitFor();
  await held.getByRole('combobox', { name: 'Who heard it too?' }).selectOption({ label: 'Ann Whittle' });
  await held.getByRole('button', { name: 'Write it down' }).click();
  await held.getByText(/somebody else heard it/).waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
});
