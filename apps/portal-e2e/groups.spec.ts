import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { aPaper } from '@alongside/platform/files/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openDemoProduct, type DemoProduct } from './demo-product';

const phone = { width: 360, height: 740 } as const;

let demo: DemoProduct;
const folder = mkdtempSync(join(tmpdir(), 'alongside-shelves-'));
beforeAll(async () => {
  demo = await openDemoProduct();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  return demo?.close();
});

it('a parent reads how her new group works and says yes with one tap; the coordinator sees it, writes it anew, and the parent is asked again', async () => {
  const { page: maria, complaints } = await demo.as('parent', phone);
  await maria.goto('/me');
  await maria.getByRole('link', { name: 'See my groups' }).click();
  const letters = maria.getByRole('article', { name: 'Letters that people read' });
  await letters.getByText('Nobody has to read aloud.').waitFor();
  expect(await letters.getByText('Shabana').count()).toBe(0);
  await letters.getByRole('button', { name: /^Yes, it is OK for me/ }).click();
  await letters.getByText('Shabana').waitFor();

  const { page: jo } = await demo.as('coordinator');
  await jo.goto('/team/groups');
  await jo.getByRole('link', { name: 'Letters that people read' }).waitFor();
  expect(await jo.getByText('Safe evenings').count()).toBe(0);
  await jo.getByRole('link', { name: 'Letters that people read' }).click();
  await jo.getByRole('listitem').filter({ hasText: 'Maria' }).getByText('Said yes to how it works.').waitFor();
  await jo.getByText('Write a new version').click();
  await jo.getByRole('textbox', { name: 'In plain words' }).fill('We read one letter at a time, over tea.');
  await jo.getByRole('button', { name: 'Ask everybody' }).click();
  await jo.getByRole('listitem').filter({ hasText: 'Maria' }).getByText(/the new one is asked/).waitFor();

  await maria.reload();
  await letters.getByText(/new words for how it works/).waitFor();
  expect(await letters.getByText('Shabana').count()).toBe(0);
  await letters.getByText('My name, and leaving').click();
  await letters.getByRole('button', { name: /^Leave this group/ }).click();
  await letters.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('a paper stays with a group: the coordinator puts it there, a parent looks at it on her phone, and a new version takes its place', async () => {
  const [first, second] = ['first', 'second'].map((name) => join(folder, `${name}.pdf`)) as [string, string];
  writeFileSync(first, await aPaper(1, 'How'));
  writeFileSync(second, await aPaper(2, 'Now'));
  const { page: jo, complaints } = await demo.as('coordinator');
  await jo.goto('/team/groups');
  await jo.getByRole('link', { name: 'Parents of the Revolution' }).click();
  await jo.getByText('Add a paper').click();
  const form = jo.getByRole('form', { name: 'Add a paper' });
  await form.getByRole('textbox', { name: 'What is it?' }).fill('Who to ring');
  await form.getByLabel('The file').setInputFiles(first);
  await form.getByRole('button', { name: 'Add this paper' }).click();
  await jo.getByRole('button', { name: 'Look at Who to ring' }).waitFor({ timeout: 60_000 });

  const { page: maria } = await demo.as('parent', phone);
  await maria.goto('/me/papers');
  await maria.getByRole('article', { name: 'Parents of the Revolution' }).getByRole('link', { name: /Who to ring/ }).click();
  const picture = maria.getByRole('img', { name: 'Page 1 of 1 of Who to ring' });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth), { timeout: 15_000 }).toBeGreaterThan(300);

  await jo.reload();
  const line = jo.getByRole('listitem').filter({ has: jo.getByRole('button', { name: 'Look at Who to ring' }) });
  await line.getByText(/Looked: Maria/).waitFor();
  await line.getByRole('button', { name: 'Replace Who to ring' }).click();
  const again = jo.getByRole('form', { name: 'Replace Who to ring' });
  await again.getByLabel('The file').setInputFiles(second);
  await again.getByRole('button', { name: 'Replace it' }).click();
  await line.getByText('version 2').waitFor({ timeout: 60_000 });
  await maria.reload();
  await maria.getByText('This paper is not here any more.').waitFor();
  await maria.getByRole('link', { name: 'My papers' }).click();
  await maria.getByRole('link', { name: /Who to ring New version/ }).waitFor();
  expect(complaints).toEqual([]);
});
