import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, Buffer>(scryptWithCallback);
const BYTES = 32;

/** A PIN has few possibilities, so its mark is slow to make and salted. */
export async function pinMark(pin: string): Promise<string> {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await scrypt(pin, salt, BYTES)).toString('base64url')}`;
}

export async function fitsPin(mark: string, pin: string): Promise<boolean> {
  const [salt = '', kept = ''] = mark.split('.');
  const made = await scrypt(pin, Buffer.from(salt, 'base64url'), BYTES);
  const known = Buffer.from(kept, 'base64url');
  return known.length === made.length && timingSafeEqual(known, made);
}
