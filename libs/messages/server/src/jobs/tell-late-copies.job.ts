import { AccountsDoor } from '@alongside/accounts/server';
import { ConsentDoor } from '@alongside/consent/server';
import { Clock } from '@alongside/kernel';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';

/** A copy that should be down and is not: whoever looks after it is reminded once, and whoever leads the service hears of it, once a day and not once a copy. */
@Injectable()
@Scheduled({ name: 'messages.tell-late-copies', everySeconds: 3_600 })
export class TellLateCopies implements ScheduledJob {
  constructor(private readonly accounts: AccountsDoor, private readonly consent: ConsentDoor, private readonly queue: QueueMessage, private readonly clock: Clock) {}

  async run(): Promise<void> {
    const late = await this.consent.takedownsLate();
    if (late.length === 0) return;
    for (const { id, ownerId } of late) {
      await this.queue.run({ kind: 'copy-late', toPersonId: ownerId, about: { takedownId: id }, dedupeKey: `copy-late:${id}` });
    }
    for (const { id: toPersonId } of await this.accounts.peopleWithRole('service-lead')) {
      await this.queue.run({ kind: 'copies-late', toPersonId, about: {}, dedupeKey: `copies-late:${toPersonId}:${this.clock.today()}` });
    }
  }
}
