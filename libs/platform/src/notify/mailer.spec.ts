import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { howPrivate, Mailer } from './mailer';

const taken: { readonly to: readonly string[]; readonly letter: string }[] = [];
const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    let letter = '';
    stream.on('data', (part: Buffer) => (letter += part.toString()));
    stream.on('end', () => {
      taken.push({ to: session.envelope.rcptTo.map(({ address }) => address), letter });
      done();
    });
  },
});
let port: number;
beforeAll(async () => {
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  port = (server.server.address() as AddressInfo).port;
});
afterAll(() => new Promise<void>((closed) => server.close(closed)));

test('to another machine a letter goes over TLS, to a server that proves its name, or not at all', () => {
  for (const url of ['smtp://relay.council.example', 'smtp://relay.council.example:587', 'smtps://relay.council.example', 'smtp://127.0.0.1.elsewhere.example', 'smtp://10.0.0.9:25']) {
    expect(howPrivate(url), url).toEqual({ requireTLS: true, tls: { rejectUnauthorized: true } });
  }
  expect(howPrivate('smtp://127.0.0.1:2525')).toEqual({ requireTLS: false, tls: { rejectUnauthorized: false } });
});

test('another machine whose server has no TLS gets no letter', async () => {
  const before = taken.length;
  // This machine by a name of its own, so that it counts as another.
  const mailer = new Mailer(`smtp://127.1:${port}`, 'us@council.example');
  await expect(mailer.send({ messageId: 'one', to: 'maria@home.example', subject: 'Hello', text: 'Hello' })).rejects.toThrow();
  expect(taken).toHaveLength(before);
});

test('a line break in a subject or an address is no new line of the letter, and nobody else gets it', async () => {
  const mailer = new Mailer(`smtp://127.0.0.1:${port}`, 'us@council.example');
  const bad = '\r\nBcc: all@elsewhere.example';
  for (const mail of [{ to: 'maria@home.example', subject: `Hello${bad}` }, { to: `maria@home.example${bad}`, subject: 'Hello' }]) {
    await mailer.send({ messageId: `two${bad}`, text: `Hello${bad}\r\n.\r\nMAIL FROM:<x@elsewhere.example>`, ...mail }).catch(() => undefined);
  }
  expect(taken.length).toBeGreaterThan(0);
  for (const { to, letter } of taken) {
    expect(to.filter((address) => address.startsWith('all@'))).toEqual([]);
    expect(letter.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  }
});
