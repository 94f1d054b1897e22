import { createHmac, randomBytes } from 'node:crypto';

import { Refusal } from '@alongside/kernel';

import { networkOf } from '../strangers/network-of';

const MINUTE_MS = 60_000;
/** When as many knock as this many busy connections would, the whole house is knocked at by a program. */
const BUSY_CONNECTIONS = 20;
/** What is left to each connection then, of what it has otherwise. */
const SHARE_WHEN_BUSY = 10;

/**
 * What people who are signed out may do within a minute from one connection: cards, codes and keys that are tried, forms that are sent. A room full of people behind one address comes in; a program that tries
 * everything is told to wait. When all together try too much, each connection has less, and none has nothing: what strangers do shuts nobody out elsewhere. Counted in each process by a mark whose key
 * is as old as the process, and forgotten with the minute. Whom a try is for is not looked at, so known and unknown are told the same.
 */
export class KnocksAMinute {
  private readonly key = randomBytes(32);
  private minute = 0;
  private together = 0;
  private knocks = new Map<string, number>();

  constructor(private readonly most: number, private readonly now: () => number = () => performance.now()) {}

  /** Throws Refusal DOOR_BUSY. */
  count(address: string): void {
    const minute = Math.floor(this.now() / MINUTE_MS);
    if (minute !== this.minute) {
      this.minute = minute;
      this.together = 0;
      this.knocks = new Map();
    }
    const mark = createHmac('sha256', this.key).update(networkOf(address)).digest('base64url');
    const knocks = (this.knocks.get(mark) ?? 0) + 1;
    this.knocks.set(mark, knocks);
    const busy = this.together >= this.most * BUSY_CONNECTIONS;
    if (knocks > (busy ? Math.ceil(this.most / SHARE_WHEN_BUSY) : this.most)) throw new Refusal('DOOR_BUSY');
    this.together += 1;
  }
}
