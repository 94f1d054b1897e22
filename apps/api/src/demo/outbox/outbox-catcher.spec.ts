import { Clock } from '@alongside/kernel';
import { CapturedMailStore, MessagesModule } from '@alongside/messages/server';
import { Mailer } from '@alongside/platform/notify';
import { serverFixture, type ServerFixture } from '@alongside/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { OutboxCatcher } from './outbox-catcher';
import { OutboxController } from './outbox.controller';

let fixture: ServerFixture;
let catcher: OutboxCatcher;
let mailer: Mailer;

beforeAll(async () => {
  fixture = await serverFixture([MessagesModule]);
  catcher = new OutboxCatcher(0, fixture.get(CapturedMailStore), fixture.get(Clock));
  await catcher.onModuleInit();
  mailer = new Mailer(`smtp://127.0.0.1:${catcher.port}`, 'Working together <hello@working-together.invalid>');
});
afterAll(async () => {
  await catcher.onApplicationShutdown();
  await fixture.close();
});

const letters = () => new OutboxController(fixture.get(CapturedMailStore), catcher).letters();

test('a letter sent over SMTP is in the outbox, with its links and every sign as it was', async () => {
  await mailer.send({ messageId: 'one', to: 'sam@mail.example', subject: 'See you – 4:30pm', text: 'Hi Zoë 🙂\n\nhttp://localhost:3000/i/7KQ2-MXFP', html: '<p>Hi Zoë</p>' });
  expect(await letters()).toMatchObject([{
    to: 'sam@mail.example', subject: 'See you – 4:30pm', text: 'Hi Zoë 🙂\n\nhttp://localhost:3000/i/7KQ2-MXFP', html: expect.stringContaining('Zoë'),
    links: ['http://localhost:3000/i/7KQ2-MXFP'], at: '2026-11-23T09:00:00.000Z',
  }]);
});

test('the same letter again, after a crash, is still one letter', async () => {
  for (let time = 0; time < 3; time += 1) await mailer.send({ messageId: 'again', to: 'sam@mail.example', subject: 'Again', text: 'Hi' });
  expect((await letters()).filter(({ subject }) => subject === 'Again')).toHaveLength(1);
});
