import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;
/**
 * Words a minute of somebody who reads slowly (most adults read 200 and more), and seconds to find a button and press it.
 * Counted is every word the page shows when it is opened: the questions with all they say before a yes, the answers on the buttons, head and foot. Not counted is what stands behind a line to open (why we ask, a shorter yes,
 * what was said before, whose page it is) and the page of thanks; nothing somebody agrees to stands behind such a line.
 */
const [SLOW_READER, A_TAP] = [120, 5];

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('Jo writes down how Ellis understood a question; what is missing is said and nothing typed is lost; Ellis reads every word', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/people');
  await jo.getByRole('link', { name: /Ellis/ }).first().click();
  await jo.getByRole('link', { name: 'What they said yes and no to' }).click();
  await jo.getByRole('article').filter({ hasText: 'Travel there and back' }).getByText(/Ellis understood it, Jo wrote on/).waitFor();
  await jo.getByRole('article').filter({ hasText: 'Travel there and back' }).getByRole('link', { name: 'Read it' }).click();
  await jo.getByText('“If the taxi is late I call you, not Pat.”').waitFor();

  await jo.getByRole('combobox', { name: 'What did you talk about?' }).selectOption({ label: 'Words to train staff' });
  await jo.getByRole('textbox', { name: 'Who was there?' }).fill('Ellis, Tess and me');
  await jo.getByRole('textbox', { name: 'How did they put it?' }).fill('They learn from it and nobody laughs.');
  await jo.getByRole('button', { name: 'Write it down' }).click();
  await jo.getByText('Choose yes or not yet.').first().waitFor();
  expect(await jo.getByRole('textbox', { name: 'How did they put it?' }).inputValue()).toBe('They learn from it and nobody laughs.');
  for (const group of ['Do they know what it is, in their own words?', 'Do they want it themselves, with nobody pushing?']) await jo.getByRole('group', { name: group }).getByRole('radio', { name: 'Yes' }).check();
  await jo.getByRole('group', { name: /what can come of it/ }).getByRole('radio', { name: 'Not yet' }).check();
  const talked = jo.getByRole('group', { name: 'When did you talk?' });
  for (const [part, value] of [['Day', '2'], ['Month', 'march'], ['Year', '2026']] as const) await talked.getByLabel(part).fill(value);
  await jo.getByRole('textbox', { name: 'Why do you think so?' }).fill('Ellis wants to see the room first.');
  await jo.getByRole('button', { name: 'Write it down' }).click();
  await jo.getByText('“They learn from it and nobody laughs.”').waitFor();

  const { page: ellis } = await demo.as('young-person', phone);
  await ellis.goto('/me/yes-and-no');
  await ellis.getByRole('link', { name: 'Read what we wrote after we talked with you' }).click();
  const talk = ellis.getByRole('article').filter({ hasText: 'Use my words to train staff' });
  await talk.getByText('“They learn from it and nobody laughs.”').waitFor();
  await talk.getByText('You need a bit more time to think.').waitFor();
  await talk.getByText('Ellis wants to see the room first.').waitFor();
  expect(complaints).toEqual([]);
});

it('Jo hands Grace her page: three questions, no sign-in, no scripts, one tap each, read slowly within three minutes; and two parents who differ are talked to', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/people?q=Jayden');
  await jo.getByRole('link', { name: /Jayden/ }).first().click();
  await jo.getByRole('link', { name: 'What they said yes and no to' }).click();
  const photo = jo.getByRole('article').filter({ hasText: 'Photo, for staff' });
  await photo.getByText('In discussion').waitFor();
  await photo.getByText('Grace said yes.').first().waitFor();
  await photo.getByText('Emeka said no.').first().waitFor();
  for (const label of ['Travel there and back', 'Research', 'Doctor and first aid']) {
    await jo.getByRole('combobox', { name: 'What for?' }).selectOption({ label });
    await jo.getByRole('button', { name: /^Ask / }).click();
    await jo.getByRole('heading', { name: label }).waitFor();
  }
  await jo.getByRole('button', { name: 'Show the pages' }).click();
  const grace = jo.getByRole('listitem').filter({ hasText: 'Grace' }).filter({ hasText: '3 questions' });
  await grace.getByText('3 questions').waitFor();
  const path = ((await grace.locator('code').textContent()) ?? '').replace(/^[^/]*/, '');

  const { page: hers } = await demo.as(null, { ...phone, scripts: false });
  await hers.goto(path);
  const words = (await hers.locator('body').innerText()).split(/\s+/).length;
  let taps = 1;
  for (; (await hers.getByRole('button', { name: 'Yes, you can' }).count()) > 0 && taps < 8; taps += 1) await hers.locator('section.card').first().getByRole('button', { name: 'Yes, you can' }).click();
  await hers.getByRole('heading', { name: 'Thank you. There is nothing more to answer.' }).waitFor();
  expect(taps).toBe(4);
  expect((words / SLOW_READER) * 60 + taps * A_TAP).toBeLessThan(180);
  await jo.reload();
  await jo.getByRole('article').filter({ hasText: 'Travel there and back' }).getByText('Grace said yes.').first().waitFor();
  expect(complaints).toEqual([]);
});

it('the data protection officer reads the words people are asked with, and writes others for a day to come', async () => {
  const { page: dilys, complaints } = await demo.as('dpo');
  await dilys.goto('/who-looked');
  await dilys.getByRole('link', { name: 'Words we ask with' }).click();
  const travel = dilys.getByRole('article').filter({ hasText: 'Travel there and back' });
  await travel.getByText('Write new words').click();
  await travel.getByRole('textbox', { name: 'The question' }).first().fill('Can we take {you} there and home again?');
  await travel.getByRole('button', { name: 'Keep these words' }).click();
  await travel.getByText('Choose if they mean something else.').first().waitFor();
  expect(await travel.getByRole('textbox', { name: 'The question' }).first().inputValue()).toBe('Can we take {you} there and home again?');
  await travel.getByRole('radio', { name: /only put better/ }).check();
  for (const [part, value] of [['Day', '1'], ['Month', '6'], ['Year', '2031']] as const) await travel.getByLabel(part).fill(value);
  await travel.getByRole('button', { name: 'Keep these words' }).click();
  await travel.getByText(/New words from/).waitFor();
  await travel.getByText('Nobody is asked again.').first().waitFor();
  expect(complaints).toEqual([]);
});

it('Jo writes down a place no program knows of: a draft with its copies, then it is out, then it is not there any more', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/people');
  await jo.getByRole('link', { name: /Carol/ }).first().click();
  await jo.getByRole('link', { name: 'What they said yes and no to' }).click();
  const words = jo.getByRole('article').filter({ hasText: 'Words without a name, for everybody' });
  await words.getByText('Write down where it is used').click();
  await words.getByRole('textbox', { name: 'Where?' }).fill('The leaflet for spring');
  await words.getByRole('checkbox', { name: 'It is not out yet' }).check();
  await words.getByRole('button', { name: 'Write it down' }).click();
  await words.getByText('Say how many days.').first().waitFor();
  expect(await words.getByRole('textbox', { name: 'Where?' }).inputValue()).toBe('The leaflet for spring');
  await words.getByLabel('How many copies?').fill('250');
  await words.getByRole('radio', { name: 'Yes, we can take it down' }).check();
  await words.getByLabel('Days it takes to take it down').fill('3');
  await words.getByRole('combobox', { name: 'Who takes it down?' }).selectOption({ label: 'Jo Marsden' });
  await words.getByRole('button', { name: 'Write it down' }).click();
  // The councillors' report, what others printed of it, and the leaflet.
  await words.getByText('Used in 3 places').click();
  const leaflet = words.getByRole('listitem').filter({ hasText: 'The leaflet for spring' });
  await leaflet.getByText('Not out yet.').waitFor();
  await leaflet.getByText('250 copies').waitFor();
  await leaflet.getByRole('button', { name: /It is out now/ }).click();
  await leaflet.getByText(/Out since/).waitFor();
  await leaflet.getByRole('button', { name: /It is not there any more/ }).click();
  await leaflet.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('Maria reads that the words are new and her old yes still counts', async () => {
  const { page: maria, complaints } = await demo.as('parent', phone);
  await maria.goto('/me/yes-and-no');
  const card = maria.getByRole('article').filter({ hasText: 'Can we tell the place, and the driver, what helps you?' });
  await card.getByText('The words are new, so we ask you again.').waitFor();
  await card.getByRole('button', { name: 'Yes, you can' }).click();
  await card.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('Aaliyah said yes to a date and her mother said no: Jo reads why, writes down what they say after the talk, and Aaliyah can come', async () => {
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team');
  await jo.getByRole('link', { name: 'Call Nadia about Aaliyah' }).click();
  await jo.getByText('To talk about').first().waitFor();
  await jo.getByText('She has a lot on at school just now.').waitFor();
  await jo.getByRole('button', { name: 'We talked, and it stays a no' }).waitFor();
  await jo.getByText('Write down an answer they gave us').click();
  await jo.getByRole('button', { name: 'Write it down' }).click();
  await jo.getByText('Choose a second person who heard it.').first().waitFor();
  await jo.getByRole('combobox', { name: 'Who said it?' }).selectOption({ label: 'Nadia' });
  await jo.getByRole('radio', { name: 'Yes' }).check();
  await jo.getByRole('combobox', { name: 'Who heard it too?' }).selectOption({ label: 'Ann Whittle' });
  await jo.getByRole('button', { name: 'Write it down' }).click();
  await jo.getByText('Said yes', { exact: true }).first().waitFor();
  await jo.getByText('Nadia said yes.').first().waitFor();
  expect(complaints).toEqual([]);
});
