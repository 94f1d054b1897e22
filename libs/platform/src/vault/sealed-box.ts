import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What a box may be sealed with. The number stands in each box, so it is never given to another; one that is not used any more stays here until nothing is sealed with it. */
const ciphers = { 1: 'aes-256-gcm', 2: 'chacha20-poly1305' } as const;

export type SealedWith = keyof typeof ciphers;

/** What new boxes are sealed with. Another number here, and `npm run vault:rotate` brings everything to it. */
export const SEALS_NOW: SealedWith = 1;

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Six bytes, so that in base64 they are eight whole signs, and a question to the database finds what is sealed otherwise. */
const FIRST = Buffer.from([0xb0, 0x5e, 0xa1, 0xed, 1]);
export const HEADER_BYTES = FIRST.length + 1;

/** How a box begins: that it is one, in which form (1), and with what it is sealed. */
export const headerOf = (sealedWith: SealedWith = SEALS_NOW): Buffer => Buffer.concat([FIRST, Buffer.of(sealedWith)]);

/**
 * Header, nonce, tag and body in one piece, bound to words that must be said again to open it. The header is bound, too: nobody makes a box into one of another kind.
 * Boxes from before they named their cipher have no header and are AES-256-GCM; they open until they are sealed anew.
 */
export const sealedBox = {
  seal(key: Buffer, text: Buffer, boundTo: string, sealedWith: SealedWith = SEALS_NOW): Buffer {
    const [header, nonce] = [headerOf(sealedWith), randomBytes(NONCE_BYTES)];
    const cipher = createCipheriv(cipherOf(sealedWith), key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.concat([header, Buffer.from(boundTo)]));
    const body = Buffer.concat([cipher.update(text), cipher.final()]);
    return Buffer.concat([header, nonce, cipher.getAuthTag(), body]);
  },

  /** Throws when the box was changed or cut, is bound to other words, belongs to another key, or is of a kind nobody here knows. */
  open(key: Buffer, sealed: Buffer, boundTo: string): Buffer {
    const header = sealed.subarray(0, HEADER_BYTES);
    if (!header.subarray(0, FIRST.length).equals(FIRST)) return opened(ciphers[1], key, sealed, Buffer.from(boundTo));
    const cipher = (ciphers as Readonly<Record<number, string>>)[header.at(-1) ?? 0];
    try {
      if (cipher === undefined) throw new Error('This is sealed with something that is not known here.');
      return opened(cipher, key, sealed.subarray(HEADER_BYTES), Buffer.concat([header, Buffer.from(boundTo)]));
    } catch (error) {
      // One box in a million millions from before begins by chance as a new one does.
      try {
        return opened(ciphers[1], key, sealed, Buffer.from(boundTo));
      } catch {
        throw error;
      }
    }
  },
};

function opened(cipher: string, key: Buffer, box: Buffer, bound: Buffer): Buffer {
  const decipher = createDecipheriv(cipher as typeof ciphers[1], key, box.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  const body = box.subarray(NONCE_BYTES + TAG_BYTES);
  decipher.setAAD(bound).setAuthTag(box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

/** Both are asked for in the same way; the types know only of the first. */
const cipherOf = (sealedWith: SealedWith) => ciphers[sealedWith] as typeof ciphers[1];
