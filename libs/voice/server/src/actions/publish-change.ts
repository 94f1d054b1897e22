import { Clock, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { publishChange, takeDownChange, type ChangeWords, type VoiceItem } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { VoiceItemStore } from '../store/voice-item.store';

/** "You said, we did", for everybody; or taken away again. */
@Injectable()
export class PublishChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly items: VoiceItemStore,
    private readonly members: MembersDoor,
    private readonly clock: Clock,
  ) {}

  run(id: Id<'VoiceItem'>, words: ChangeWords, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => {
      const item = await this.items.lock(id);
      const people = await this.members.members(item.sayings.map(({ memberId }) => memberId));
      const names = people.flatMap(({ knownAs, fullName }) => [knownAs, fullName]);
      return this.items.save(publishChange(item, words, names, this.clock.today()), by);
    });
  }

  takeDown(id: Id<'VoiceItem'>, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => this.items.save(takeDownChange(await this.items.lock(id)), by));
  }
}
