import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { exportJWK, generateKeyPair, SignJWT } from 'jose';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;
type PrivateKey = KeyPair['privateKey'];

const here = '127.0.0.1';
/** The council's token for its own doors, which is nothing to a browser. */
export const ACCESS_TOKEN = 'access-token-of-the-council';
export const CLIENT = { id: 'alongside', secret: 'a-secret-of-the-council-and-ours-alone' } as const;

type Claims = Readonly<Record<string, unknown>>;

/** An ID token in the making: what it says, and what it is signed with. */
export type MakeToken = (council: CouncilSignIn, nonce: string) => Promise<string>;

/** The council's own sign-in, on the other side of the wire, which can be down, broken, or lie. */
export class CouncilSignIn {
  /** What the next answers are like. */
  mood: 'well' | 'broken' | 'not JSON' | 'calls itself another' = 'well';
  makeToken: MakeToken = (council, nonce) => council.token({ nonce });
  private server: Server | null = null;
  private nonce = '';

  private constructor(readonly port: number, private readonly keys: KeyPair, readonly foreignKey: PrivateKey) {}

  /** Its address is known; nobody answers there yet. */
  static async down(): Promise<CouncilSignIn> {
    const probe = createServer();
    await new Promise<void>((listening) => void probe.listen(0, here, listening));
    const { port } = probe.address() as AddressInfo;
    await new Promise((closed) => void probe.close(closed));
    return new CouncilSignIn(port, await generateKeyPair('RS256', { extractable: true }), (await generateKeyPair('RS256')).privateKey);
  }

  get issuer(): string {
    return `http://localhost:${this.port}`;
  }

  async up(): Promise<void> {
    this.server = createServer((request, response) => {
      if (this.mood === 'broken') return void response.writeHead(503).end();
      if (this.mood === 'not JSON') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Back soon</h1>');
      return void this.answer(request.url ?? '').then((body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)));
    });
    await new Promise<void>((listening) => void this.server?.listen(this.port, here, listening));
  }

  async away(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((closed) => void server.close(closed));
  }

  /** Whoever was sent here has signed in: the query they bring back. */
  back(sentTo: string): string {
    const asked = new URL(sentTo).searchParams;
    this.nonce = asked.get('nonce') ?? '';
    return `/work-sign-in/back?code=a-code&state=${asked.get('state') ?? ''}`;
  }

  /** A good one, but for what is said here. */
  token({ key = this.keys.privateKey, head = {}, ...claims }: Claims & { readonly key?: PrivateKey | Uint8Array; readonly head?: Claims } = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const usual = { iss: this.issuer, aud: CLIENT.id, sub: 'frank', iat: now, exp: now + 300, email: 'finance-approver@council.example', email_verified: true, amr: ['pwd', 'mfa'] };
    return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'one', ...head }).sign(key);
  }

  private async answer(path: string): Promise<unknown> {
    const issuer = this.mood === 'calls itself another' ? 'https://elsewhere.example' : this.issuer;
    if (path.endsWith('openid-configuration')) {
      return {
        issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, response_types_supported: ['code'],
        subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
      };
    }
    if (path === '/jwks') return { keys: [{ ...(await exportJWK(this.keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }] };
    return { access_token: ACCESS_TOKEN, token_type: 'bearer', id_token: await this.makeToken(this, this.nonce) };
  }
}
