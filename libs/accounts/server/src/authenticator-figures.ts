import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;

const of = (secret: string, label = '') => new TOTP({ issuer: 'Working together', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS });

export function newAuthenticatorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app reads from the picture. */
export function authenticatorAddress(secret: string, label: string): string {
  return of(secret, label).toString();
}

/** The half minute these figures belong to, one before or after now at most; null when they fit none. */
export function stepOf(secret: string, typed: string, now: Date): number | null {
  const token = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = of(secret).validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1_000 / PERIOD_SECONDS) + delta;
}
