import { Refusal } from './refusal';

/** A UUID that belongs to one kind of thing: `Id<'Booking'>` does not fit where `Id<'Member'>` is asked for. */
export type Id<Kind extends string> = string & { readonly __id: Kind };

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(text: unknown): text is string {
  return typeof text === 'string' && shape.test(text);
}

/** Takes a UUID from outside. Throws Refusal NOT_FOUND, because an id that cannot exist names nothing. */
export function id<Kind extends string>(text: string): Id<Kind> {
  const lower = text.toLowerCase();
  if (!isId(lower)) throw new Refusal('NOT_FOUND');
  return lower as Id<Kind>;
}

/** A new UUIDv7 (RFC 9562): ordered by time of making, so indexes stay compact. */
export function newId<Kind extends string>(): Id<Kind> {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const time = Date.now();
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id<Kind>;
}
