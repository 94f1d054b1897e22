import { PublicAddress } from '@alongside/platform/notify';
import { Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse,
  type AuthenticationResponseJSON, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON,
} from '@simplewebauthn/server';

import type { Passkey } from '@alongside/accounts/rules';

type Made = Pick<Passkey, 'credentialId' | 'publicKey' | 'signCount' | 'transports'>;

/** What passes between us and a browser that holds a passkey, checked by a library that knows the standard. Null means: it does not fit. */
@Injectable()
export class PasskeyCeremony {
  private readonly origin: string;
  private readonly host: string;

  constructor(publicAddress: PublicAddress) {
    const { origin, hostname } = new URL(publicAddress.of('/'));
    this.origin = origin;
    this.host = hostname;
  }

  /** The name shown beside the key says nothing about care, and the first name only. */
  toAdd(person: { readonly id: string; readonly firstName: string }, known: readonly Passkey[]): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return generateRegistrationOptions({
      rpName: 'Working together', rpID: this.host, userID: new TextEncoder().encode(person.id), userName: person.firstName, userDisplayName: person.firstName,
      attestationType: 'none', excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** No list of keys: it would tell a stranger who is known here. */
  toUse(challenge: Uint8Array<ArrayBuffer>): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({ challenge, rpID: this.host, userVerification: 'required' });
  }

  async added(answer: string, challenge: string): Promise<Made | null> {
    try {
      const response = JSON.parse(answer) as RegistrationResponseJSON;
      const { verified, registrationInfo } = await verifyRegistrationResponse({ response, expectedChallenge: challenge, expectedOrigin: this.origin, expectedRPID: this.host, requireUserVerification: true });
      if (!verified) return null;
      const { id, publicKey, counter, transports } = registrationInfo.credential;
      return { credentialId: id, publicKey, signCount: counter, transports: transports ?? [] };
    } catch {
      return null;
    }
  }

  /** Which key this answer claims to be from. */
  claimed(answer: string): string | null {
    try {
      const { id } = JSON.parse(answer) as { readonly id?: unknown };
      return typeof id === 'string' ? id : null;
    } catch {
      return null;
    }
  }

  /** The key's new count; null when the answer is not its own. */
  async used(answer: string, challenge: string, { credentialId, publicKey, signCount }: Passkey): Promise<number | null> {
    try {
      const response = JSON.parse(answer) as AuthenticationResponseJSON;
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response, expectedChallenge: challenge, expectedOrigin: this.origin, expectedRPID: this.host, requireUserVerification: true,
        credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: signCount },
      });
      return verified ? authenticationInfo.newCounter : null;
    } catch {
      return null;
    }
  }
}
