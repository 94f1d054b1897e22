import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { MessagesRead, type MessageLine } from './store/messages.read';

const EVERYTHING = 10_000;

/** What contexts to the right may ask about what was sent. */
@Injectable()
export class MessagesDoor {
  constructor(private readonly messages: MessagesRead) {}

  /** Everything we sent to a person: kinds and times, never words. */
  sentTo(personId: Id<'Person'>): Promise<MessageLine[]> {
    return this.messages.toPerson(personId, EVERYTHING);
  }
}
