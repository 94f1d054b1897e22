import { StrangerSends } from '@alongside/platform/strangers';
import type { Id } from '@alongside/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { Invite } from '../actions/invite';
import { ACouncil } from '../testing/a-council';
import { InvitationController } from './invitation.controller';
import { askingTitle } from './offer-page';

/** As much of an answer as the controller needs: what was sent, and with which code. */
class Sent {
  status = 0;
  headers: Record<string, string> = {};
  page = '';
  code(status: number): this { this.status = status; return this; }
  type(): this { return this; }
  header(name: string, value: string): this { this.headers[name] = value; return this; }
  async send(page = ''): Promise<void> { this.page = page; }
}

let council: ACouncil;
let code: string;
let booking: Id<'Booking'>;
let session: Id<'Session'>;
beforeAll(async () => { council = await ACouncil.open(); });
afterAll(() => council.fixture.close());
beforeEach(async () => {
  council.fixture.clock.set('2026-11-23T09:00:00Z');
  session = await council.aPanel({ title: 'Help choose a new <b>manager</b>' });
  [booking] = await council.invited(session, await council.aParent('Maria')) as [Id<'Booking'>];
  code = (await council.door.invitationLink(booking)).slice('/i/'.length);
});

const controller = () => council.fixture.get(InvitationController);
const via = async (send: (reply: never) => Promise<void>) => { const sent = new Sent(); await send(sent as never); return sent; };
const open = (which = code) => via((reply) => controller().show(which, reply));
const say = (answer: unknown) => via((reply) => controller().answer(code, { answer }, reply));
const askAgain = () => via((reply) => controller().askForNewLink(code, '203.0.113.7', reply));
const state = async () => (await council.door.booking(booking))?.state;

describe('the reply page', () => {
  test('greets by first name, says when, where, what you get and who is there, and asks with three equal buttons', async () => {
    const { status, page } = await open();
    expect(status).toBe(200);
    for (const words of ['Hello Maria', 'Tuesday 8\u00a0December', '4:30pm to 6:30pm', 'Harbour House, room 2', '£55, and your fares', 'Tuesday 22\u00a0December', 'Can you come?']) expect(page).toContain(words);
    expect([...page.matchAll(/<button name="answer" value="([\w-]+)">/g)].map(([, value]) => value)).toEqual(['yes', 'not-sure', 'no']);
    expect(page).not.toMatch(/<script|style=|<b>manager/);
    expect(page).toContain('&lt;b&gt;manager');
    expect(page.length).toBeLessThan(11_000);
  });

  test('says to whoever was asked all the same that it is so and that no is fine, and not why', async () => {
    const spoken = await council.aPanel({ fit: { languages: ['Polish'] } });
    const asked = await council.fixture.get(Invite).inSpiteOfFit(spoken, await council.aParent('Sue'), 'She rang about it.', council.jo);
    const { page } = await open((await council.door.invitationLink(asked)).slice('/i/'.length));
    expect(page).toMatch(/another language for this one\..*<b>No is fine\.<\/b>/);
    expect(page).not.toContain('rang');
    expect((await open()).page).not.toContain('No is fine.');
  });

  test('opening it changes nothing, however often', async () => {
    const before = (await council.fixture.facts()).length;
    await open();
    await open();
    expect(await state()).toBe('offered');
    expect(await council.fixture.facts()).toHaveLength(before);
  });

  test('one tap says yes; the page then shows it and lets the mind change', async () => {
    expect(await say('yes')).toMatchObject({ status: 303, headers: { location: `/i/${code}` } });
    expect(await state()).toBe('accepted');
    const { page } = await open();
    expect(page).toContain('You said yes. Thank you.');
    expect([...page.matchAll(/value="([\w-]+)"/g)].map(([, value]) => value)).toEqual(['not-sure', 'no']);
    await say('no');
    expect(await state()).toBe('declined');
  });

  test('an answer nobody offered is asked again, and nothing is changed', async () => {
    for (const typed of [undefined, '', 'maybe', ['yes'], { $ne: 1 }]) {
      const { status, page } = await say(typed);
      expect(status).toBe(422);
      expect(page).toContain('Choose yes, not sure or no.');
    }
    expect(await state()).toBe('offered');
  });

  test('when the last seat has gone, it says so in plain words', async () => {
    const kev = await council.aParent('Kev');
    const [his] = await council.invited(session, kev) as [Id<'Booking'>];
    await council.says(kev, his, 'YES');
    const { status, page } = await say('yes');
    expect(status).toBe(409);
    expect(page).toContain('Someone took the last place just now.');
    expect([...page.matchAll(/value="([\w-]+)"/g)].map(([, value]) => value)).toEqual(['no']);
  });

  test('a young person who said yes reads why they wait', async () => {
    const ellis = await council.aYoungPerson('Ellis', '2011-03-14');
    const [theirs] = await council.invited(session, ellis.id) as [Id<'Booking'>];
    const link = (await council.door.invitationLink(theirs)).slice('/i/'.length);
    await via((reply) => controller().answer(link, { answer: 'yes' }, reply));
    const { page } = await open(link);
    expect(page).toContain('We also ask someone who looks after you');
    expect(page).toContain('data-audience="young"');
  });

  test('a link that ran out is kind, and one tap asks for a new one, once', async () => {
    council.fixture.clock.set('2026-12-04T09:00:00Z');
    const { status, page } = await open();
    expect(status).toBe(410);
    expect(page).toContain('This link has run out.');
    expect(await say('yes')).toMatchObject({ status: 410 });
    expect(await state()).toBe('offered');
    expect((await askAgain()).page).toContain('We are sending you a new link now.');
    await askAgain();
    expect((await council.fixture.facts()).filter(({ name, subjectId }) => name === 'opportunities.new-link-asked' && subjectId === booking)).toHaveLength(1);
    const fresh = (await council.door.invitationLink(booking)).slice('/i/'.length);
    expect(fresh).not.toBe(code);
    expect((await open(fresh)).status).toBe(200);
  });

  test('a connection that asked for too much reads a kind sentence, and the way to a new link stays', async () => {
    council.fixture.clock.set('2026-12-04T09:00:00Z');
    const strangers = council.fixture.get(StrangerSends);
    await council.fixture.database.query('delete from platform.stranger_ask');
    for (let asked = 0; asked < 30; asked++) await strangers.ask(strangers.mark('203.0.113.7'));
    const { status, page } = await askAgain();
    expect(status).toBe(429);
    expect(page).toContain('A lot was asked for from here');
    expect(page).toContain('Send me a new link');
    expect((await council.fixture.facts()).filter(({ name, subjectId }) => name === 'opportunities.new-link-asked' && subjectId === booking)).toEqual([]);
    await council.fixture.database.query('delete from platform.stranger_ask');
  });

  test('an unknown link tells nothing', async () => {
    const { status, page } = await open('nobody-was-given-this');
    expect(status).toBe(404);
    expect(page).toContain('We can’t find this page');
  });

  test('a title is asked as a question only where that reads well', () => {
    expect(askingTitle('Help choose a new team manager')).toBe('Can you help choose a new team manager?');
    expect(askingTitle('Plan the new youth space')).toBe('Plan the new youth space');
  });
});
