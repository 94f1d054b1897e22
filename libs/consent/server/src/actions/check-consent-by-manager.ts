import { checkByManager, supersede, whyNotShow, type ConsentRecord } from '@alongside/consent/rules';
import { must, Refusal, systemActor, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { ConsentUseStore } from '../store/consent-use.store';
import { ConsentStore } from '../store/consent.store';

const house = systemActor('consent.check');

/** A manager, by name, has looked at what everybody would see of a young person the council looks after. */
@Injectable()
export class CheckConsentByManager {
  constructor(
    private readonly transactions: Transactions,
    private readonly moments: ConsentMoments,
    private readonly consents: ConsentStore,
    private readonly uses: ConsentUseStore,
  ) {}

  /** Throws Refusal NOT_FOUND, CHECK_NOT_NEEDED, MANAGER_IS_GIVER, PUBLIC_NOT_FOR_THEM, WHO_DECIDES_NOT_KNOWN. */
  run(id: Id<'Consent'>, by: Actor): Promise<ConsentRecord> {
    return this.transactions.run(async () => {
      const asked = await this.consents.find(id);
      if (asked === null || by.personId === null) throw new Refusal('NOT_FOUND');
      const { yes } = await this.consents.lockPurpose(asked.memberId, asked);
      const consent = await this.consents.lock(id);
      // The wall keeps a manager from the record itself: the house looks how old they are and who decides.
      const moment = await this.transactions.as(house, () => this.moments.of(consent.memberId, consent, consent.decidesOn));
      must(moment.byAge === 'self' ? null : whyNotShow(consent, moment.publicMedia));
      const time = await this.transactions.as(house, () => this.moments.answerTime(consent, moment));
      const decision = checkByManager(consent, by.personId, time);
      const older = decision.state.state === 'given' && yes && yes.id !== id ? yes : null;
      if (older) await this.consents.save(supersede(older, decision.state), by);
      const saved = await this.consents.save(decision, by);
      if (older) await this.uses.moveAll(older.id, id);
      return saved;
    });
  }
}
