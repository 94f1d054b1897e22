import type { Letter, Message, MessageKind } from '@alongside/messages/rules';

/** Writes the letters of some kinds from what is true at that moment. Null when what it would say is no longer so. */
export interface LetterWriter {
  readonly kinds: readonly MessageKind[];
  write(message: Message): Promise<Letter | null>;
}
