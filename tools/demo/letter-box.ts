import { addDays, londonDay, type Clock, type Instant } from '@alongside/kernel';
import type { CapturedMailStore } from '@alongside/messages/server';
import { Mailer, type Mail } from '@alongside/platform/notify';

const DAYS_KEPT = 14;
const address = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)]/g;

/** Takes every letter of the story, so that none leaves the house. The outbox keeps those of the last days; older ones were read long ago. */
export class LetterBox extends Mailer {
  constructor(private readonly clock: Clock, private readonly now: Instant, private readonly box: () => CapturedMailStore) {
    super(null, 'the demo');
  }

  override async send({ messageId, to, subject, text, html }: Mail): Promise<void> {
    const at = this.clock.now();
    if (londonDay(at) < addDays(londonDay(this.now), -DAYS_KEPT)) return;
    await this.box().keep({ messageId: `<${messageId}@alongside>`, to, subject, text, html: html ?? null, links: [...new Set(text.match(address) ?? [])], at });
  }
}
