import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { assign, joinItems, workOn, type VoiceItem } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { VoiceItemStore } from '../store/voice-item.store';
import { VoiceOwners } from '../voice-owners';

/** What happens between hearing and answering. */
@Injectable()
export class KeepPromise {
  constructor(private readonly transactions: Transactions, private readonly items: VoiceItemStore, private readonly owners: VoiceOwners) {}

  workOn(id: Id<'VoiceItem'>, words: string, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => this.items.save(workOn(await this.items.lock(id), words), by));
  }

  assign(id: Id<'VoiceItem'>, ownerId: Id<'Person'>, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => {
      const item = await this.items.lock(id);
      await this.owners.mustBeOne(ownerId);
      return this.items.save(assign(item, ownerId), by);
    });
  }

  /** Answers the item that now stands for both. */
  join(partId: Id<'VoiceItem'>, wholeId: Id<'VoiceItem'>, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => {
      // Always in the same order, so that two who join the same two items never wait for each other.
      const locked = new Map<string, VoiceItem>();
      for (const id of [partId, wholeId].sort()) locked.set(id, await this.items.lock(id));
      const { part, whole } = joinItems(locked.get(partId)!, locked.get(wholeId)!);
      await this.items.save(part, by);
      return this.items.save(whole, by);
    });
  }
}
