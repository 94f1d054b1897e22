import { randomBytes, randomUUID, webcrypto } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { AccountsDoor } from '@alongside/accounts/server';
import type { WorkSignInSettings, WorkSignInSource } from '@alongside/platform/auth';
import { PublicAddress } from '@alongside/platform/notify';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Provider } from 'oidc-provider';

import { personToBe } from '../people-to-be';
import { choosePage, formOf } from './choose-page';

const HERE_ONLY = '127.0.0.1';
const CLIENT = 'alongside-demo';

/** The demo council’s own sign-in: a real OpenID provider on this machine, opened when somebody first wants it. Everybody in it is invented. */
@Injectable()
export class DemoWorkSignIn implements WorkSignInSource, OnApplicationShutdown {
  private opened: Promise<WorkSignInSettings> | null = null;
  private server: Server | null = null;

  // Accounts ask for us, so we ask for them only when somebody comes.
  constructor(private readonly modules: ModuleRef, private readonly publicAddress: PublicAddress) {}

  private get accounts(): AccountsDoor {
    return this.modules.get(AccountsDoor, { strict: false });
  }

  settings(): Promise<WorkSignInSettings> {
    this.opened ??= this.open().catch((error: unknown) => {
      this.opened = null;
      throw error;
    });
    return this.opened;
  }

  private async open(): Promise<WorkSignInSettings> {
    // Only here: outside the demo its package need not even be installed.
    const { default: OidcProvider } = await import('oidc-provider');
    const clientSecret = randomBytes(32).toString('base64url');
    const backTo = this.publicAddress.of('/work-sign-in/back');
    const server = createServer();
    await new Promise<void>((listening, failed) => void server.once('error', failed).listen(0, HERE_ONLY, listening));
    this.server = server;
    const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
    const provider = new OidcProvider(issuer, {
      clients: [{ client_id: CLIENT, client_secret: clientSecret, redirect_uris: [backTo], grant_types: ['authorization_code'], response_types: ['code'] }],
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: false,
      cookies: { keys: [randomBytes(32).toString('base64url')] },
      jwks: { keys: [await signingKey()] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/choose/${uid}` },
      ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3_600, IdToken: 600, Interaction: 600, Session: 3_600 },
      findAccount: async (_context, key) => ({ accountId: key, claims: async () => ({ sub: key, ...(await this.emailOf(key)) }) }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId: CLIENT, accountId: oidc.session?.accountId ?? '' });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    server.on('request', (request, response) => {
      const asked = request.url?.startsWith('/choose/') ? this.choose(provider, request, response) : Promise.resolve(answer(request, response));
      asked.catch(() => response.writeHead(400).end());
    });
    return { issuer, clientId: CLIENT, clientSecret, backTo };
  }

  private async choose(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      const { person = '' } = await formOf(request);
      // The demo's people prove it with two proofs, as the council's staff would.
      return provider.interactionFinished(request, response, { login: { accountId: person, amr: ['pwd', 'mfa'] } });
    }
    await provider.interactionDetails(request, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(await choosePage(this.accounts));
  }

  private async emailOf(key: string): Promise<{ email?: string; email_verified?: boolean }> {
    const person = personToBe(key) && (await this.accounts.personByDemoKey(key));
    const email = person && (await this.accounts.signInEmail(person.id));
    return email ? { email, email_verified: true } : {};
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((closed) => void server.close(closed));
  }
}

async function signingKey(): Promise<webcrypto.JsonWebKey & { kid: string; alg: string; use: string }> {
  const pair = await webcrypto.subtle.generateKey({ name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, ['sign', 'verify']);
  // What the key may do is said of the private half; its public half is there to verify.
  const jwk = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  delete jwk.key_ops;
  return { ...jwk, kid: randomUUID(), alg: 'RS256', use: 'sig' };
}
