import { systemActor, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { quotedIn, type AnswerOutcome, type VoiceItem } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { AnswerItem } from './actions/answer-item';
import { JudgeAnswer } from './actions/judge-answer';
import { KeepPromise } from './actions/keep-promise';
import { PublishChange } from './actions/publish-change';
import { SayIt } from './actions/say-it';
import { VoiceItemsRead } from './store/voice-items.read';

/** An answer and the people it must reach. */
export interface GivenAnswer {
  readonly itemId: Id<'VoiceItem'>;
  readonly outcome: AnswerOutcome;
  readonly words: string;
  readonly answeredOn: PlainDate;
  readonly answeredBy: Id<'Person'> | null;
  readonly toEach: readonly { readonly memberId: Id<'Member'>; readonly saidOn: PlainDate }[];
}

/** What contexts to the right may ask of what people said. */
@Injectable()
export class VoiceDoor {
  constructor(
    private readonly transactions: Transactions,
    private readonly items: VoiceItemsRead,
    private readonly saying: SayIt,
    private readonly keep: KeepPromise,
    private readonly answering: AnswerItem,
    private readonly judge: JudgeAnswer,
    private readonly publish: PublishChange,
  ) {}

  /** Null while nothing is answered. */
  async answerOf(itemId: Id<'VoiceItem'>): Promise<GivenAnswer | null> {
    const item = await this.items.one(itemId);
    if (!item?.answer) return null;
    const { outcome, words, on, by } = item.answer;
    return { itemId, outcome, words, answeredOn: on, answeredBy: by, toEach: item.sayings.map(({ memberId, saidOn }) => ({ memberId, saidOn })) };
  }

  itemsOfMember(memberId: Id<'Member'>, first: number): Promise<VoiceItem[]> {
    return this.items.ofMember(memberId, first);
  }

  sayIt(words: string, memberId: Id<'Member'>, by: Actor): Promise<VoiceItem> {
    return this.saying.run(words, memberId, by);
  }

  workOn(id: Id<'VoiceItem'>, words: string, by: Actor): Promise<VoiceItem> {
    return this.keep.workOn(id, words, by);
  }

  answer(id: Id<'VoiceItem'>, outcome: AnswerOutcome, words: string, by: Actor): Promise<VoiceItem> {
    return this.answering.run(id, outcome, words, by);
  }

  /** Throws Refusal NOT_FOUND for somebody who did not say it. */
  confirm(id: Id<'VoiceItem'>, by: Actor): Promise<VoiceItem> {
    return this.judge.run(id, 'confirmed', by);
  }

  /** Which halves of each published change hold somebody's own words. Asked in the house's name: sayings are sealed. */
  async halvesQuoted(ids: readonly Id<'VoiceItem'>[]): Promise<ReadonlyMap<string, readonly ('said' | 'did')[]>> {
    const found = new Map<string, readonly ('said' | 'did')[]>();
    await this.transactions.as(systemActor('voice.halves-quoted'), async () => {
      for (const id of ids) {
        const item = await this.items.one(id);
        if (item?.published) found.set(id, (['said', 'did'] as const).filter((half) => quotedIn(item.published![half], item.sayings).length > 0));
      }
    });
    return found;
  }

  publishChange(id: Id<'VoiceItem'>, words: { readonly said: string; readonly did: string }, by: Actor): Promise<VoiceItem> {
    return this.publish.run(id, words, by);
  }
}
