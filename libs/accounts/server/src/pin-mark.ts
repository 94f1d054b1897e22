import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, ScryptOptions, Buffer>(scryptWithCallback);
const BYTES = 32;
/** How many times over 16 MiB are filled. Five is what OWASP advises for so much memory. */
const ROUNDS = 5;

/** A PIN has few possibilities, so its mark is slow to make and salted. It says how slow, so that a later one may be slower. */
export async function pinMark(pin: string): Promise<string> {
  const salt = randomBytes(16);
  return `${ROUNDS}.${salt.toString('base64url')}.${(await made(pin, salt, ROUNDS)).toString('base64url')}`;
}

/** Marks from before 0.2.0 do not say how slow they are: once. */
export async function fitsPin(mark: string, pin: string): Promise<boolean> {
  const [kept = '', salt = '', rounds = '1'] = mark.split('.').reverse();
  const known = Buffer.from(kept, 'base64url');
  const tried = await made(pin, Buffer.from(salt, 'base64url'), Number(rounds));
  return known.length === tried.length && timingSafeEqual(known, tried);
}

const made = (pin: string, salt: Buffer, rounds: number) => scrypt(pin, salt, BYTES, { N: 16_384, r: 8, p: rounds });
