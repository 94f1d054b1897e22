import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

import { SystemClock } from '@alongside/kernel';
import { HouseKeys } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { tokenMark } from './session-token';

const NONCE = 16;
const TIME = 8;
const MARK = 32;
const MINUTES_IT_WORKS = 10;
/** Clocks of two machines may be this far apart. */
const CLOCKS_APART_MS = 60_000;

/**
 * What a browser's keys are asked to sign. It carries its own time and a mark that only this house and this browser have together, so asking leaves nothing
 * behind: whoever asks a thousand times fills no table, and nobody needs a limit that could lock somebody else out.
 */
@Injectable()
export class PasskeyChallenge {
  constructor(private readonly houseKeys: HouseKeys, private readonly trueClock: SystemClock) {}

  make(browser: string): Uint8Array<ArrayBuffer> {
    const said = Buffer.alloc(NONCE + TIME);
    randomBytes(NONCE).copy(said);
    said.writeBigUInt64BE(BigInt(this.trueClock.now().getTime()), NONCE);
    return Uint8Array.from(Buffer.concat([said, this.mark(said, browser)]));
  }

  /** The question that an answer says it answers; null unless we asked this very browser, lately. */
  of(answer: string, browser: string): string | null {
    const challenge = challengeIn(answer);
    const bytes = Buffer.from(challenge ?? '', 'base64url');
    if (challenge === null || bytes.length !== NONCE + TIME + MARK) return null;
    const said = bytes.subarray(0, NONCE + TIME);
    if (!timingSafeEqual(bytes.subarray(NONCE + TIME), this.mark(said, browser))) return null;
    const age = this.trueClock.now().getTime() - Number(said.readBigUInt64BE(NONCE));
    return age <= MINUTES_IT_WORKS * 60_000 && age >= -CLOCKS_APART_MS ? challenge : null;
  }

  private mark(said: Uint8Array, browser: string): Buffer {
    return createHmac('sha256', this.houseKeys.key('passkey')).update(said).update(tokenMark(browser)).digest();
  }
}

function challengeIn(answer: string): string | null {
  try {
    const { response } = JSON.parse(answer) as { readonly response?: { readonly clientDataJSON?: unknown } };
    const { challenge } = JSON.parse(Buffer.from(String(response?.clientDataJSON), 'base64url').toString()) as { readonly challenge?: unknown };
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}
