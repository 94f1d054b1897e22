import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { FakeClock } from '../testing/fake-clock';
import { NotifyTextSender } from './notify-text-sender';

const service = '26785a09-ab16-4eb0-8407-a37497a57506';
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0';
const asked: { request: IncomingMessage; body: string }[] = [];
let status = 201;
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    asked.push({ request, body });
    response.writeHead(status, status === 307 ? { location: '/elsewhere' } : {}).end(JSON.stringify({ notifications: request.url?.includes('reference=ours') ? [{ id: 'theirs' }] : [] }));
  });
});
let address: string;
beforeAll(async () => {
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => void server.close(closed)));

const sender = () => new NotifyTextSender({ apiKey: `test_key-${service}-${secret}`, templateId: 'f33517ff-2a88-4f6e-b855-c550268ce08a', address }, new FakeClock('2026-11-23T09:00:00Z'));

test('a text goes to Notify as its API wants it, signed with the secret half of the key', async () => {
  await sender().send({ reference: 'ours', to: '07700900111', text: 'Your code is ACDE-3467.' });
  const { request, body } = asked[0] ?? {};
  expect(request?.url).toBe('/v2/notifications/sms');
  expect(JSON.parse(body ?? '')).toEqual({ phone_number: '07700900111', template_id: 'f33517ff-2a88-4f6e-b855-c550268ce08a', personalisation: { message: 'Your code is ACDE-3467.' }, reference: 'ours' });
  const [head = '', claims = '', signature] = (request?.headers.authorization ?? '').replace('Bearer ', '').split('.');
  expect(signature).toBe(createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'));
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({ iss: service, iat: Date.parse('2026-11-23T09:00:00Z') / 1_000 });
  expect(body).not.toContain(secret);
});

test('whether a text was taken before is asked by its reference, because whoever sent it may have died before writing that down', async () => {
  expect([await sender().took('ours'), await sender().took('never sent')]).toEqual([true, false]);
  expect(asked.at(-1)?.request.url).toBe('/v2/notifications?template_type=sms&reference=never%20sent');
  expect(asked.at(-1)?.request.method).toBe('GET');
});

test('a text that was not taken is told by its status alone', async () => {
  status = 429;
  await expect(sender().send({ reference: 'ours', to: '07700900111', text: 'x' })).rejects.toThrow('Notify answered 429.');
});

test('an answer that leads elsewhere is not followed: the number and the code stay between us and Notify', async () => {
  const before = asked.length;
  status = 307;
  await expect(sender().send({ reference: 'ours', to: '07700900111', text: 'x' })).rejects.toThrow();
  expect(asked.slice(before).map(({ request }) => request.url)).toEqual(['/v2/notifications/sms']);
});

test('something else than a key of Notify is refused at once', () => {
  expect(() => new NotifyTextSender({ apiKey: 'secret', templateId: 'x' })).toThrow('NOTIFY_API_KEY');
});
