import { ConsentDoor } from '@alongside/consent/server';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { takeDownChange } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { PUBLIC_CHANGE } from '../public-change';
import { VoiceItemStore } from '../store/voice-item.store';

/** Somebody stopped it: every page of ours that holds their words is down. Found down already, nothing is done. */
@Injectable()
export class TakeBackWords {
  constructor(private readonly transactions: Transactions, private readonly items: VoiceItemStore, private readonly consent: ConsentDoor) {}

  run(consentId: Id<'Consent'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      for (const id of await this.consent.thingsOf(PUBLIC_CHANGE, consentId)) {
        const item = await this.items.lock(id as Id<'VoiceItem'>);
        if (item.published !== null) await this.items.save(takeDownChange(item), by);
        await this.consent.endUse(PUBLIC_CHANGE, id, by);
      }
    });
  }
}
