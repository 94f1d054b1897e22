import { ConsentDoor, purposeOf } from '@alongside/consent/server';
import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { publishChange, quotedIn, takeDownChange, type ChangeWords, type VoiceItem } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { PUBLIC_CHANGE } from '../public-change';
import { VoiceItemStore } from '../store/voice-item.store';

/** Where it stands is told to those whose words it holds, in these words. */
const PLACE = 'The page of what changed';
/** A page of our own is down the moment somebody stops it; a day is for the case that it is not. */
const DAYS = 1;

/** "You said, we did", for everybody; or taken away again. Whose own words it holds has said yes to that. */
@Injectable()
export class PublishChange {
  constructor(
    private readonly transactions: Transactions,
    private readonly items: VoiceItemStore,
    private readonly members: MembersDoor,
    private readonly consent: ConsentDoor,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal CHANGE_NAMES_SOMEBODY, WORDS_NEED_A_YES naming `said` or `did`, and why this item cannot be published. */
  run(id: Id<'VoiceItem'>, words: ChangeWords, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => {
      const item = await this.items.lock(id);
      const people = await this.members.members(item.sayings.map(({ memberId }) => memberId));
      const names = people.flatMap(({ knownAs, fullName }) => [knownAs, fullName]);
      const decision = publishChange(item, words, names, this.clock.today());
      await this.consent.endUse(PUBLIC_CHANGE, id, by);
      const quoted = quotedIn(words.said, item.sayings);
      for (const memberId of quoted) await this.quote(item, memberId, 'said', by);
      for (const memberId of quotedIn(words.did, item.sayings)) if (!quoted.includes(memberId)) await this.quote(item, memberId, 'did', by);
      return this.items.save(decision, by);
    });
  }

  takeDown(id: Id<'VoiceItem'>, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => {
      const item = await this.items.lock(id);
      await this.consent.endUse(PUBLIC_CHANGE, id, by);
      return this.items.save(takeDownChange(item), by);
    });
  }

  /** They are held as they are until this is done: whoever stops it meanwhile waits, and finds the place. */
  private async quote({ id, ownerId }: VoiceItem, memberId: Id<'Member'>, half: 'said' | 'did', by: Actor): Promise<void> {
    const { consentId, whyNot } = await this.consent.mayUse(memberId, purposeOf({ scope: 'quote-anonymous', audience: 'everybody' }));
    if (consentId === null || whyNot !== null) throw new Refusal('WORDS_NEED_A_YES', half);
    await this.consent.registerUse({ consentId, kind: PUBLIC_CHANGE, thingId: id, place: PLACE, ownerId, recall: 'removable', days: DAYS }, by);
  }
}
