import { id } from '@alongside/kernel';
import { voiceAnswered, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { PublicAddress } from '@alongside/platform/notify';
import { VoiceDoor } from '@alongside/voice/server';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

const WHAT_I_SAID = '/i-said';

/** Our answer to something somebody said. */
@Injectable()
export class VoiceLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['voice-answered'];

  constructor(private readonly voice: VoiceDoor, private readonly sender: Sender, private readonly address: PublicAddress) {}

  async write({ about, toPersonId }: Message): Promise<Letter | null> {
    const answer = await this.voice.answerOf(id<'VoiceItem'>(about.itemId ?? ''));
    const mine = answer?.toEach.find(({ memberId }) => (memberId as string) === toPersonId);
    if (!answer || !mine) return null;
    return voiceAnswered({
      outcome: answer.outcome, words: answer.words, saidOn: mine.saidOn, link: this.address.of(WHAT_I_SAID),
      firstName: await this.sender.firstNameOf(toPersonId), from: await this.sender.named(answer.answeredBy),
    });
  }
}
