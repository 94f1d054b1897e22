import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** What the cookie carries: 256 bits that mean nothing. */
export function newSessionToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What the database keeps of it. A token has too many bits to be guessed back from its mark. */
export function tokenMark(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}
