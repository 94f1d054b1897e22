import type { Actor, Id, Instant } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { PostalAddressesRead, type HeldAddress } from './store/postal-addresses.read';

const COLUMN = 'members.postal_address.address';

/** An address with its lines. */
export interface OpenedAddress {
  readonly memberId: Id<'Member'>;
  readonly lines: readonly string[];
  readonly saidAt: Instant;
}

/** Where letters go: sealed at rest, opened one at a time for a letter or to put it right, and each look on record. */
@Injectable()
export class PostalAddresses {
  constructor(private readonly vault: Vault, private readonly events: EventLog, private readonly read: PostalAddressesRead) {}

  seal(memberId: Id<'Member'>, lines: readonly string[]): Promise<string> {
    return this.vault.seal(memberId, COLUMN, memberId, lines.join('\n'));
  }

  /** Null while none is held. The look is recorded, and fails if that cannot be. */
  async opened(memberId: Id<string>, by: Actor): Promise<OpenedAddress | null> {
    const [held] = await this.read.of([memberId]);
    if (!held) return null;
    await this.events.recordRead('members.postal-address-read', held.id, by, { memberId: held.id });
    return { memberId: held.id, lines: await this.linesOf(held), saidAt: held.saidAt };
  }

  /** Since when each of them who has one has it. Opens none. */
  async since(ids: readonly Id<string>[]): Promise<ReadonlyMap<string, Instant>> {
    return ids.length === 0 ? new Map() : new Map((await this.read.of(ids)).map(({ id, saidAt }) => [id, saidAt]));
  }

  private async linesOf({ id, addressSealed }: HeldAddress): Promise<readonly string[]> {
    return (await this.vault.open(id, COLUMN, id, addressSealed)).split('\n');
  }
}
