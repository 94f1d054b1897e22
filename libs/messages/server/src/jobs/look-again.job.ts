import { addDays, Clock, type Id, type PlainDate } from '@alongside/kernel';
import { OpportunitiesDoor } from '@alongside/opportunities/server';
import { Scheduled, type ScheduledJob } from '@alongside/platform/jobs';
import { Injectable } from '@nestjs/common';

import { personOf, QueueMessage } from '../actions/queue-message';

/** On the day before a date the same rule is asked once more of everybody we count on. Whoever runs the date is told, and whoever is not ready, where there is something they can do; once each. A plan that nobody signed and a place nobody looked at are the team's: only they are told. */
@Injectable()
@Scheduled({ name: 'messages.look-again', everySeconds: 1_800 })
export class LookAgain implements ScheduledJob {
  constructor(private readonly opportunities: OpportunitiesDoor, private readonly queue: QueueMessage, private readonly clock: Clock) {}

  async run(): Promise<void> {
    const tomorrow = addDays(this.clock.today(), 1);
    for (const { bookingId, sessionId, memberId, contactId, theirs } of await this.opportunities.notReadyOn(tomorrow)) {
      if (theirs) await this.queue.run({ kind: 'not-ready', toPersonId: personOf(memberId), about: { bookingId, sessionId }, dedupeKey: `not-ready:${bookingId}:${tomorrow}` });
      await this.tellTeam(sessionId, contactId, tomorrow);
    }
  }

  private tellTeam(sessionId: Id<'Session'>, contactId: Id<'Person'>, day: PlainDate): Promise<void> {
    return this.queue.run({ kind: 'somebody-not-ready', toPersonId: contactId, about: { sessionId }, dedupeKey: `somebody-not-ready:${sessionId}:${day}` });
  }
}
