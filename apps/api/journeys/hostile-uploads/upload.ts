import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';

import type { Visitor } from '../visitor';

/** One part of a form, byte for byte as it goes over the wire. */
export interface Part {
  readonly head: string;
  readonly body: Buffer | string;
}

export interface Sent {
  readonly status: number;
  readonly id?: string;
  readonly pages?: number;
  readonly code?: string;
  readonly field?: string;
}

const BOUNDARY = '----a-form-from-outside';

export const field = (name: string, value: string): Part => ({ head: `Content-Disposition: form-data; name="${name}"`, body: value });

export const file = (body: Buffer | string, name = 'paper.pdf', type = 'application/octet-stream', box = 'file'): Part => ({
  head: `Content-Disposition: form-data; name="${box}"; filename="${name}"\r\nContent-Type: ${type}`, body,
});

export function formOf(parts: readonly Part[]): Buffer {
  const lines = parts.flatMap(({ head, body }) => [Buffer.from(`--${BOUNDARY}\r\n${head}\r\n\r\n`), Buffer.from(body as string), Buffer.from('\r\n')]);
  return Buffer.concat([...lines, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

export const paperForm = (body: Buffer, { name, type, key = crypto.randomUUID() }: { name?: string; type?: string; key?: string } = {}): readonly Part[] => [
  field('purpose', 'session-paper'), field('idempotencyKey', key), file(body, name, type),
];

/** Sends parts as they are, over real HTTP, and tells what came back. */
export async function send(who: Visitor, parts: readonly Part[], headers: Readonly<Record<string, string>> = {}): Promise<Sent> {
  const answer = await who.fetch('/files', { method: 'POST', headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, ...headers }, body: formOf(parts) as never });
  const told = (await answer.json()) as { id?: string; pages?: number; refusal?: { code: string; field?: string } };
  return { status: answer.status, ...(told.id ? { id: told.id, pages: told.pages ?? 0 } : {}), ...(told.refusal ? { code: told.refusal.code, ...(told.refusal.field ? { field: told.refusal.field } : {}) } : {}) };
}

/** Says it sends so many bytes, sends only some, and hangs up. */
export function hangUp(address: string, cookie: string, promised: number, sent: Buffer): Promise<void> {
  const { hostname, port, host } = new URL(address);
  const head = `POST /files HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${address}\r\nCookie: ${cookie}\r\nContent-Type: multipart/form-data; boundary=${BOUNDARY}\r\nContent-Length: ${promised}\r\n\r\n`;
  return new Promise((gone) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(head);
      socket.write(sent, () => socket.destroy());
    });
    socket.on('close', () => gone());
    socket.on('error', () => undefined);
  });
}

/** Says it sends fewer bytes than it does. Answers the status. */
export function sayLess(address: string, cookie: string, body: Buffer): Promise<number> {
  return new Promise((told) => {
    const asked = httpRequest(new URL('/files', address), {
      method: 'POST', headers: { origin: address, cookie, 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, 'content-length': String(Math.floor(body.length / 2)) },
    }, (answer) => {
      answer.resume();
      told(answer.statusCode ?? 0);
    });
    asked.on('error', () => told(0));
    asked.end(body.subarray(0, Math.floor(body.length / 2)));
  });
}
