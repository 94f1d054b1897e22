import { createHash } from 'node:crypto';

import type { Id } from '@alongside/kernel';

/** Chance that falls the same way every time for the same words, whatever else happens before it. */
export class Seeded {
  private turn = 0;

  constructor(private readonly words: string) {}

  /** From 0 up to, not including, 1. */
  next(): number {
    this.turn += 1;
    return createHash('sha256').update(`${this.words} ${this.turn}`).digest().readUInt32BE(0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  oneOf<Thing>(things: readonly [Thing, ...Thing[]]): Thing {
    return things[this.between(0, things.length - 1)] ?? things[0];
  }

  /** True so many times in a hundred. */
  inHundred(times: number): boolean {
    return this.next() * 100 < times;
  }
}

/** The same id for the same words: the demo's people keep theirs from load to load. */
export function idFor<Kind extends string>(words: string): Id<Kind> {
  const hex = createHash('sha256').update(`alongside demo ${words}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Id<Kind>;
}
