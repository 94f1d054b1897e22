export interface Text {
  /** Ours, without anything about a person. */
  readonly reference: string;
  /** 07… */
  readonly to: string;
  readonly text: string;
}

/** Texts to mobile phones. Throws when the text was not taken; the caller keeps it and tries again. */
export abstract class TextSender {
  abstract send(text: Text): Promise<void>;
}
