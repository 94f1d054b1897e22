import type { Letter, Message, MessageKind } from '@alongside/messages/rules';
import { Injectable } from '@nestjs/common';

/** Writes the letters of some kinds from what is true at that moment. Null when what it would say is no longer so. */
export interface LetterWriter {
  readonly kinds: readonly MessageKind[];
  write(message: Message): Promise<Letter | null>;
}

/** Finds who writes a letter. */
@Injectable()
export class Letters {
  private readonly writers = new Map<MessageKind, LetterWriter>();

  constructor(...writers: LetterWriter[]) {
    for (const writer of writers) for (const kind of writer.kinds) this.writers.set(kind, writer);
  }

  async write(message: Message): Promise<Letter | null> {
    const writer = this.writers.get(message.kind);
    if (!writer) throw new Error(`Nobody writes letters of the kind ${message.kind}.`);
    return writer.write(message);
  }
}
