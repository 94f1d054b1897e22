import { Reaction, type FactHandler, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { QueueMessage } from '../actions/queue-message';
import { idIn } from './id-in';

/**
 * A key, an app, a card, a work account or a number for codes was added or taken away, another address waits or counts, or what a colleague may do was changed by another: whoever we knew before is told, where we could reach them before.
 * What changes together is told in one letter.
 */
@Injectable()
@Reaction(
  'accounts.passkey-added', 'accounts.passkey-removed', 'accounts.authenticator-added', 'accounts.authenticator-removed', 'accounts.sign-in-card-printed',
  'accounts.sign-in-phone-set', 'accounts.second-proofs-ended', 'accounts.work-account-linked', 'accounts.work-account-unlinked', 'accounts.first-proof-let', 'accounts.beside-looked-at',
  'accounts.powers-changed', 'accounts.account-closed', 'accounts.account-opened-again', 'accounts.email-change-waits', 'accounts.email-changed',
)
export class OnWayInChanged implements FactHandler {
  constructor(private readonly queue: QueueMessage) {}

  run(fact: RecordedFact): Promise<void> {
    const [personId, at] = [idIn<'Person'>(fact, 'personId'), fact.at.toISOString()];
    const minute = at.slice(0, 'yyyy-mm-ddThh:mm'.length);
    return this.queue.run({ kind: 'details-changed', toPersonId: personId, about: { changedAt: at }, dedupeKey: `way-in-changed:${personId}:${minute}` });
  }
}
