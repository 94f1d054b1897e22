import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { WorkSignIn, type WorkSignInAsked } from './work-sign-in';

const keys = await generateKeyPair('RS256', { extractable: true });
const foreign = await generateKeyPair('RS256');
const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };

let server: Server;
let issuer: string;
let work: WorkSignIn;
let idToken: (asked: WorkSignInAsked) => Promise<string>;
let asked: WorkSignInAsked;

const claims = (nonce: string) => new SignJWT({ nonce, email: 'Jo@Council.example', email_verified: true, amr: ['pwd', 'mfa'] })
  .setProtectedHeader({ alg: 'RS256', kid: 'one' }).setIssuer(issuer).setSubject('jo').setAudience('alongside').setIssuedAt().setExpirationTime('5m');

async function listen(port = 0): Promise<void> {
  server = createServer((request, response) => void answer(request.url ?? '').then((body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))));
  await new Promise<void>((listening) => void server.listen(port, '127.0.0.1', listening));
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function answer(path: string): Promise<unknown> {
  if (path.endsWith('openid-configuration')) {
    return { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'] };
  }
  return path === '/jwks' ? { keys: [jwk] } : { access_token: 'x', token_type: 'bearer', id_token: await idToken(asked) };
}

const away = () => new Promise<void>((closed) => {
  server.closeAllConnections();
  server.close(() => closed());
});

beforeEach(async () => {
  await listen();
  work = new WorkSignIn(async () => ({ issuer, clientId: 'alongside', clientSecret: 'secret', backTo: 'http://localhost:3000/work-sign-in/back' }), true);
  idToken = ({ nonce }) => claims(nonce).sign(keys.privateKey);
  asked = (await work.begin(false)).asked;
});
afterEach(away);

const back = () => `?code=abc&state=${asked.state}`;

test('who the council says it is comes with how they proved it, and only an address it vouches for', async () => {
  expect(await work.finish(back(), asked)).toEqual({ issuer, subject: 'jo', email: 'jo@council.example', methods: ['pwd', 'mfa'] });
  idToken = ({ nonce }) => new SignJWT({ nonce, email: 'jo@council.example' }).setProtectedHeader({ alg: 'RS256', kid: 'one' }).setIssuer(issuer).setSubject('jo').setAudience('alongside').setIssuedAt().setExpirationTime('5m').sign(keys.privateKey);
  expect((await work.finish(back(), asked)).email).toBeNull();
});

test.each<[string, (asked: WorkSignInAsked) => Promise<string>]>([
  ['signed by somebody else', ({ nonce }) => claims(nonce).sign(foreign.privateKey)],
  ['for another program', ({ nonce }) => claims(nonce).setAudience('elsewhere').sign(keys.privateKey)],
  ['from another issuer', ({ nonce }) => claims(nonce).setIssuer('https://elsewhere.example').sign(keys.privateKey)],
  ['of another round', () => claims('another-nonce').sign(keys.privateKey)],
  ['expired', ({ nonce }) => claims(nonce).setExpirationTime(Math.floor(Date.now() / 1_000) - 3_600).sign(keys.privateKey)],
  ['changed on its way', async ({ nonce }) => {
    const [head, , signature] = (await claims(nonce).sign(keys.privateKey)).split('.');
    const [, body] = (await claims(nonce).setSubject('somebody-else').sign(keys.privateKey)).split('.');
    return [head, body, signature].join('.');
  }],
  ['not signed at all', async ({ nonce }) => {
    const [, body] = (await claims(nonce).sign(keys.privateKey)).split('.');
    return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
  }],
])('an ID token %s is refused', async (_, made) => {
  idToken = made;
  await expect(work.finish(back(), asked)).rejects.toThrow();
});

test('proving again counts only when the council says that it was done just now', async () => {
  const secondsAgo = (seconds: number) => Math.floor(Date.now() / 1_000) - seconds;
  asked = (await work.begin(true)).asked;
  const provedAt = (authTime?: number): typeof idToken => ({ nonce }) => new SignJWT({ nonce, amr: ['pwd', 'mfa'], ...(authTime === undefined ? {} : { auth_time: authTime }) })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' }).setIssuer(issuer).setSubject('jo').setAudience('alongside').setIssuedAt().setExpirationTime('5m').sign(keys.privateKey);
  idToken = provedAt(secondsAgo(20));
  expect((await work.finish(back(), asked)).subject).toBe('jo');
  for (const old of [secondsAgo(3_600), undefined]) {
    idToken = provedAt(old);
    await expect(work.finish(back(), asked)).rejects.toThrow();
  }
});

test('another round’s state is refused', async () => {
  await expect(work.finish('?code=abc&state=another', asked)).rejects.toThrow();
});

test('a sign-in that was down at the start is found again when it is back', async () => {
  const { port } = server.address() as AddressInfo;
  await away();
  const later = new WorkSignIn(async () => ({ issuer, clientId: 'alongside', clientSecret: 'secret', backTo: 'http://localhost:3000/work-sign-in/back' }), true);
  await expect(later.begin(false)).rejects.toThrow();
  await listen(port);
  expect((await later.begin(false)).address).toContain(`${issuer}/auth`);
});
