import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { PrintLetters } from '../actions/print-letters';
import { messagesActor } from '../actions/queue-message';

/** A letter that waits and is no longer so goes from the list; whose way is another by now is reached that way. */
@Injectable()
@Scheduled({ name: 'messages.look-at-letters', everySeconds: 3_600 })
export class LookAtLetters implements ScheduledJob {
  constructor(private readonly printing: PrintLetters) {}

  run(): Promise<void> {
    return this.printing.lookAgain(messagesActor);
  }
}
