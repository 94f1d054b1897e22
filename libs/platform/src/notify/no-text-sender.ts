import { TextSender } from './text-sender';

/** No provider is set. Whoever wants to send a text is told so, and the text stays where it waits. */
export class NoTextSender extends TextSender {
  async send(): Promise<void> {
    throw new Error('No provider of texts is set.');
  }

  async took(): Promise<boolean> {
    return false;
  }
}
