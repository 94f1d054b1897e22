import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { newId, plainDate, systemActor } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { readFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { launchChromium } from '../../../tools/chromium/launch-chromium';
import { apiFixture } from './api-fixture';

const root = join(import.meta.dirname, '../../../dist/members-look');
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html', svg: 'image/svg+xml', woff2: 'font/woff2' };
test('look', async () => {
  mkdirSync('/tmp/look', { recursive: true });
  const api = await apiFixture();
  const by = systemActor('look');
  const members = api.get(MembersDoor);
  const accounts = api.get(AccountsDoor);
  const pat = await accounts.openAccount({ displayName: 'Pat Reed', firstName: 'Pat', email: null, audience: 'adult', roles: ['guardian'], demoKey: 'guardian' }, by);
  const mariaId = await accounts.openAccount({ displayName: 'Maria Thornley', firstName: 'Maria', email: 'maria@example.org', audience: 'adult', roles: ['parent-carer'], demoKey: 'parent' }, by);
  await members.joinMember({ id: mariaId, kind: 'parent', fullName: 'Maria Thornley', email: 'maria@example.org', phone: '07700 900111', reachBy: ['text', 'email'], reachNote: 'After 4pm, not on Tuesdays', interests: ['interview panels', 'training'], strengths: 'Asking clear questions. Making new people feel welcome.', accessNeeds: 'A seat near the door, and a break each hour.', joinedOn: plainDate('2025-05-12') }, by);
  const ellis = await members.joinMember({ kind: 'young-person', fullName: 'Ellis Reed', bornOn: plainDate('2011-03-04'), reachBy: ['text'], phone: '07700900222', strengths: 'Drawing what people mean', interests: ['youth space'] }, by);
  await members.linkGuardian({ memberId: ellis.id, guardianId: pat, relation: 'mother', from: plainDate('2020-01-01') }, by);
  await members.linkProfessional({ memberId: ellis.id, name: 'Pavel Novak', job: 'social worker', phone: '01632 960300', from: plainDate('2024-01-01') }, by);
  for (let n = 0; n < 14; n++) await members.joinMember({ kind: (['parent', 'carer', 'adult-lived-experience', 'kinship-carer'] as const)[n % 4]!, fullName: `${['Kev', 'Sana', 'Tyler', 'Leanne', 'Bea', 'Odette', 'Stellan'][n % 7]} R${n}`, reachBy: [], strengths: n % 3 ? 'Cooking for twenty, and jokes' : null, interests: ['policy'] }, by);
  const permission = await api.get(ConsentDoor).askForPermission({ memberId: ellis.id, sessionId: newId(), answerBy: plainDate('2026-12-03'), activity: { title: 'Help choose a new team manager', heldOn: plainDate('2026-12-08'), startsAt: '16:30', endsAt: '18:30', place: 'Harbour House, room 2', plainSummary: 'Three people want this job. You meet them and ask questions. Then you help say who is best.' } }, by);
  const link = await api.get(ConsentDoor).permissionLink(permission!.id, pat);
  const browser = await launchChromium();
  const shot = async (who: string | null, width: number, path: string, name: string, then?: (page: import('playwright-core').Page) => Promise<void>) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('console', (m) => { if (m.type() === 'error') console.log(name, m.text()); });
    page.on('pageerror', (e) => console.log(name, e.message));
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (!url.href.startsWith(api.address)) return route.abort();
      const file = join(root, url.pathname);
      if (url.pathname !== '/' && existsSync(file) && /\.\w+$/.test(file)) return route.fulfill({ body: readFileSync(file), contentType: types[file.split('.').pop()!] ?? 'application/octet-stream' });
      if (route.request().method() === 'GET' && !/^\/(c|i|demo|files|health|graphql)\b/.test(url.pathname)) return route.fulfill({ body: readFileSync(join(root, 'index.html')), contentType: 'text/html' });
      return route.continue();
    });
    if (who) {
      await page.request.post(`${api.address}/demo/sign-in`, { form: { person: who }, headers: { origin: api.address }, maxRedirects: 0 });
    }
    await page.goto(`${api.address}${path}`);
    await page.waitForTimeout(700);
    if (then) { await then(page); await page.waitForTimeout(600); }
    await page.screenshot({ path: `/tmp/look/${name}.png`, fullPage: true });
    await context.close();
  };
  try {
    await shot(null, 360, link.path, 'c-360');
    await shot('guardian', 360, '/permission', 'permission-list-360');
    await shot('guardian', 360, `/permission/${permission!.id}`, 'permission-360');
    await shot('guardian', 360, `/permission/${permission!.id}`, 'permission-no-360', async (page) => page.getByRole('button', { name: 'No, it is not OK' }).click());
    await shot(null, 360, link.path, 'c-no-360');
    await shot('parent', 360, '/me', 'me-360');
    await shot('parent', 360, '/me/correct', 'me-correct-360');
    await shot('parent', 1280, '/me', 'me-1280');
    await shot('coordinator', 1280, '/team/people', 'people-1280');
    await shot('coordinator', 360, '/team/people', 'people-360');
    await shot('coordinator', 1280, `/team/people/${ellis.id}`, 'person-1280');
    await shot('coordinator', 1280, `/team/people/${mariaId}`, 'person-maria-1280');
    await shot('coordinator', 1280, '/team/people/import', 'import-1280', async (page) => {
      await page.getByLabel('Your sheet of people').setInputFiles(join(root, '../../tools/demo/files/members-sample.csv'));
      await page.screenshot({ path: '/tmp/look/import-file-1280.png', fullPage: true });
      await page.getByRole('button', { name: 'Read the file' }).click();
      await page.waitForTimeout(1000);
    });
    await shot('coordinator', 1280, '/team/people/import', 'import-rows-1280', async (page) => {
      await page.getByRole('link', { name: 'members-sample.csv' }).click();
      await page.getByRole('button', { name: 'Check the rows' }).click();
      await page.waitForTimeout(600);
    });
    await shot('coordinator', 1280, '/team/people/import', 'import-done-1280', async (page) => {
      await page.getByRole('link', { name: 'members-sample.csv' }).click();
      await page.getByRole('button', { name: 'Check the rows' }).click();
      await page.getByRole('button', { name: 'Leave out all of these' }).click();
      await page.waitForTimeout(600);
      await page.getByRole('button', { name: 'Take these people in' }).click();
      await page.waitForTimeout(600);
    });
  } finally {
    await browser.close();
    await api.close();
  }
});
