import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;

let demo: DemoProduct;
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => demo?.close());

it('Maria reads what cannot be got back before she says yes, sees where her words are, and stops them with one tap; Jo takes the copies down', async () => {
  const { page: maria, complaints } = await demo.as('parent', phone);
  await maria.goto('/me');
  await maria.getByRole('link', { name: 'Open my list' }).click();
  const photo = maria.getByRole('article').filter({ hasText: 'Can we take your photo for staff to see?' });
  await photo.getByText(/can’t get every copy back/).waitFor();
  // After the words in other languages: the three stand beside each other, none before the others.
  expect((await photo.getByRole('button').allTextContents()).slice(-3)).toEqual(['Yes, you can', 'No, thank you', 'I want to talk first']);
  await photo.getByRole('button', { name: 'Yes, you can' }).click();
  await maria.getByRole('heading', { name: 'Show my photo to staff' }).waitFor();

  const words = maria.getByRole('article').filter({ hasText: 'Use my words, not my name' });
  await words.getByText('It is in 2 places').click();
  await words.getByText('We can take it down in one day.').waitFor();
  await words.getByRole('button', { name: 'Stop this' }).click();
  await words.getByText(/takes it down by/).first().waitFor();
  await words.getByText('Change to yes').click();
  await words.getByRole('button', { name: 'Yes, you can' }).waitFor();

  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team');
  await jo.getByRole('link', { name: /copies have to come down/ }).first().click();
  await jo.getByRole('button', { name: 'It is down: The wall at Harbour House' }).click();
  await jo.getByRole('button', { name: 'It is down: The wall at Harbour House' }).waitFor({ state: 'detached' });
  await maria.reload();
  await words.getByText('It is down.').waitFor();
  expect(complaints).toEqual([]);
});

it('Jo asks one thing more, and writes down what somebody said with a second person who heard it', async () => {
  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team/people');
  await jo.getByRole('link', { name: /Owen/ }).first().click();
  await jo.getByRole('link', { name: 'What they said yes and no to' }).click();
  await jo.getByRole('combobox', { name: 'What for?' }).selectOption({ label: 'Film, for everybody' });
  await jo.getByRole('textbox', { name: 'What exactly?' }).fill('for the course in March');
  await jo.getByRole('button', { name: /^Ask / }).click();
  const film = jo.getByRole('article').filter({ hasText: 'Film, for everybody' });
  await film.getByText('for the course in March').waitFor();
  await film.getByText('Write down an answer they gave us').click();
  await film.getByRole('button', { name: 'Write it down' }).click();
  await film.getByText('Choose who said it.').first().waitFor();
  await film.getByRole('combobox', { name: 'Who said it?' }).selectOption({ label: 'Owen' });
  await film.getByRole('radio', { name: 'Yes' }).check();
  await film.getByRole('combobox', { name: 'Who heard it too?' }).selectOption({ label: 'Ann Whittle' });
  await film.getByRole('button', { name: 'Write it down' }).click();
  await film.getByText(/somebody else heard it/).waitFor({ state: 'attached' });
});

it('Zofia reads a question in Polish, looks at the English, says yes to the Polish words, and finds them as they were shown; Dilys sees who checked them', async () => {
  const { page: zofia, complaints } = await demo.as('trainer', phone);
  await zofia.goto('/me/yes-and-no');
  const polish = zofia.getByRole('article').filter({ hasText: 'Czy możemy zrobić Ci zdjęcie, które zobaczą nasi pracownicy?' });
  await polish.getByRole('button', { name: 'English' }).click();
  const english = zofia.getByRole('article').filter({ hasText: 'Can we take your photo for staff to see?' });
  expect(await english.getByRole('button', { name: 'اردو' }).getAttribute('dir')).toBe('rtl');
  await english.getByRole('button', { name: 'polski' }).click();
  await polish.getByRole('button', { name: 'Tak, zgadzam się' }).click();
  await zofia.getByRole('heading', { name: 'Show my photo to staff' }).waitFor();
  await zofia.goto('/me/yes-and-no/said');
  const said = zofia.getByRole('article').filter({ hasText: 'In Polish.' }).first();
  await said.getByText('The words we showed you').click();
  await said.getByText('In Polish.').waitFor();
  expect(await said.locator('blockquote[lang=pl]').textContent()).toContain('Część kopii jest na papierze');
  expect(complaints).toEqual([]);

  const { page: dilys } = await demo.as('dpo');
  await dilys.goto('/consent-forms');
  const photo = dilys.getByRole('article').filter({ hasText: 'Can we take your photo for staff to see?' });
  await photo.getByRole('link', { name: 'In other languages' }).click();
  await dilys.getByText(/Checked by Imran Sadiq/).waitFor();
  await dilys.getByRole('combobox', { name: 'Which language?' }).selectOption('ro');
  await dilys.getByRole('textbox', { name: 'Can we take your photo for staff to see?' }).fill('Putem să vă facem o fotografie?');
  await dilys.getByRole('button', { name: 'Keep these words' }).click();
  await dilys.getByText('Write this line.').first().waitFor();

  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team/people');
  await jo.getByRole('link', { name: /Iga/ }).first().click();
  await jo.getByRole('link', { name: 'What they said yes and no to' }).click();
  await jo.getByRole('link', { name: 'Print a paper to sign' }).first().click();
  await jo.getByRole('heading', { name: 'Iga: czy możemy zrobić zdjęcie, które zobaczą nasi pracownicy?' }).waitFor();
  await jo.getByRole('combobox', { name: 'In which words?' }).selectOption({ label: 'Urdu, Easy Read' });
  expect(await jo.getByRole('heading', { name: /تصویر/ }).getAttribute('dir')).toBe('rtl');
});
