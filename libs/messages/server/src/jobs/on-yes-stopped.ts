import { ConsentDoor } from '@alongside/consent/server';
import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { personOf, QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/** Stopped: told at once. When each copy is dealt with: told once more, and then it is over. Who stopped it goes along, so that no letter says “you” to somebody who did not. */
@Injectable()
@Reaction('consent.withdrawn', 'consent.takedown-settled')
export class OnYesStopped implements FactHandler {
  constructor(private readonly queue: QueueMessage, private readonly consent: ConsentDoor) {}

  async run(fact: RecordedFact): Promise<void> {
    const consentId = idIn<'Consent'>(fact, 'consentId');
    const toPersonId = personOf(idIn<'Member'>(fact, 'memberId'));
    if (fact.name === 'consent.withdrawn') return this.queue.run({ kind: 'yes-stopped', toPersonId, about: { stoppedById: idIn(fact, 'giverId') }, dedupeKey: `yes-stopped:${fact.id}` });
    if ((await this.consent.copiesOpen(consentId)) > 0) return;
    const stoppedById = (await this.consent.consent(consentId))?.withdrawnBy ?? null;
    return this.queue.run({ kind: 'copies-settled', toPersonId, about: stoppedById === null ? {} : { stoppedById }, dedupeKey: `copies-settled:${fact.id}` });
  }
}
