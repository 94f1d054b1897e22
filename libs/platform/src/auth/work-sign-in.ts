import {
  allowInsecureRequests, authorizationCodeGrant, buildAuthorizationUrl, calculatePKCECodeChallenge, discovery, enableNonRepudiationChecks, randomNonce, randomPKCECodeVerifier, randomState,
  type Configuration,
} from 'openid-client';

export interface WorkSignInSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the council's sign-in sends people back to. */
  readonly backTo: string;
}

/** What must be the same when the person comes back. */
export interface WorkSignInAsked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The person is to prove anew who they are, however lately they signed in there. */
  readonly again: boolean;
}

/** Who the council's sign-in says this is. */
export interface WorkIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Lower case; null when the sign-in does not vouch for it. */
  readonly email: string | null;
  /** How the person proved it there. */
  readonly methods: readonly string[];
}

const SECONDS_TO_ANSWER = 5;
/** Proving again must have been now: there is the way back, and a slow phone. */
const LATELY_SECONDS = 300;

/**
 * The council's own sign-in, over OpenID Connect. It is looked for when somebody wants it and not before, and again after it was away:
 * when it is down nobody's start is delayed but the start of those who chose it.
 */
export class WorkSignIn {
  private found: Promise<Configuration> | null = null;

  /** `settings` may still be on its way: the demo opens its provider when somebody first wants it. Null when there is none. */
  constructor(private readonly settings: () => Promise<WorkSignInSettings | null>, readonly isSet: boolean) {}

  /** Where to send the browser. Throws when the sign-in is away. */
  async begin(again: boolean): Promise<{ readonly address: string; readonly asked: WorkSignInAsked }> {
    const { configuration, backTo } = await this.ready();
    const asked: WorkSignInAsked = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), again };
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: backTo, scope: 'openid email', state: asked.state, nonce: asked.nonce,
      code_challenge: await calculatePKCECodeChallenge(asked.verifier), code_challenge_method: 'S256',
      ...(again ? { prompt: 'login', max_age: '0' } : {}),
    });
    return { address: address.href, asked };
  }

  /** Checks what came back with the browser: signature, issuer, audience, times, state, nonce and, for proving again, that it was done just now. Throws when anything does not fit. */
  async finish(query: string, { state, nonce, verifier, again }: WorkSignInAsked): Promise<WorkIdentity> {
    const { configuration, backTo } = await this.ready();
    const answer = await authorizationCodeGrant(configuration, new URL(`${backTo}${query}`), {
      expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true,
      // The browser carries the wish to prove again and could leave it out; only the token says when it was done.
      ...(again ? { maxAge: LATELY_SECONDS } : {}),
    });
    const claims = answer.claims();
    if (!claims) throw new Error('No ID token came back.');
    const { iss, sub, email, email_verified: vouched, amr } = claims;
    return { issuer: iss, subject: sub, email: typeof email === 'string' && vouched === true ? email.toLowerCase() : null, methods: Array.isArray(amr) ? amr.map(String) : [] };
  }

  private async ready(): Promise<{ readonly configuration: Configuration; readonly backTo: string }> {
    const settings = await this.settings();
    if (settings === null) throw new Error('No work sign-in is set.');
    this.found ??= discover(settings);
    try {
      return { configuration: await this.found, backTo: settings.backTo };
    } catch (error) {
      this.found = null;
      throw error;
    }
  }
}

async function discover({ issuer, clientId, clientSecret }: WorkSignInSettings): Promise<Configuration> {
  const address = new URL(issuer);
  // Plain http only towards this very machine: the demo and the tests.
  const plain = ['localhost', '127.0.0.1'].includes(address.hostname) ? [allowInsecureRequests] : [];
  return discovery(address, clientId, clientSecret, undefined, {
    // The signature is checked also where the connection itself would do.
    execute: [...plain, enableNonRepudiationChecks], timeout: SECONDS_TO_ANSWER,
  });
}
