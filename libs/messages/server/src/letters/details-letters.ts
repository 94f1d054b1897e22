import { instant, londonDay } from '@alongside/kernel';
import { detailsChanged, type Letter, type Message, type MessageKind } from '@alongside/messages/rules';
import { Injectable } from '@nestjs/common';

import type { LetterWriter } from './letter-writer';
import { Sender } from './sender';

/** That something about them was changed, for whoever we knew before. */
@Injectable()
export class DetailsLetters implements LetterWriter {
  readonly kinds: readonly MessageKind[] = ['details-changed'];

  constructor(private readonly sender: Sender) {}

  async write({ about, toPersonId }: Message): Promise<Letter> {
    return detailsChanged({ firstName: await this.sender.firstNameOf(toPersonId), changedOn: londonDay(instant(about.changedAt ?? '')), from: await this.sender.named(null) });
  }
}
