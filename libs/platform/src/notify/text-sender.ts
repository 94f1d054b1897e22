export interface Text {
  /** Ours, without anything about a person; the same again means the same text again. */
  readonly reference: string;
  /** 07… */
  readonly to: string;
  readonly text: string;
}

/** Texts to mobile phones. Throws when the text was not taken; the caller keeps it and tries again. */
export abstract class TextSender {
  abstract send(text: Text): Promise<void>;

  /** Whether a text with this reference was taken before; asked by whoever died between sending and writing that down. Throws when that cannot be known. */
  abstract took(reference: string): Promise<boolean>;
}
