import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { VoiceDoor } from '@alongside/voice/server';
import { Injectable } from '@nestjs/common';

import { personOf, QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** One answer reaches everyone who said it. */
@Injectable()
@Reaction('voice.answered')
export class OnVoiceAnswered implements FactHandler {
  constructor(private readonly queue: QueueMessage, private readonly voice: VoiceDoor) {}

  async run(fact: RecordedFact): Promise<void> {
    const itemId = idIn<'VoiceItem'>(fact, 'itemId');
    for (const { memberId } of (await this.voice.answerOf(itemId))?.toEach ?? []) {
      await this.queue.run({ kind: 'voice-answered', toPersonId: personOf(memberId), about: { itemId }, dedupeKey: `voice-answered:${fact.id}:${memberId}` });
    }
  }
}
