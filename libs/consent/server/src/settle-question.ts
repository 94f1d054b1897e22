import { heldBy, supersede, whyNotSayYes, type AnswerTime, type ConsentRecord } from '@alongside/consent/rules';
import type { Actor, Decision } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from './consent-moments';
import { ConsentUseStore } from './store/consent-use.store';
import { ConsentStore } from './store/consent.store';

/** Something but an answer makes a yes that was said already count: a birthday, a written view of somebody's understanding. The older yes steps back, and its places go with it. */
@Injectable()
export class SettleQuestion {
  constructor(private readonly moments: ConsentMoments, private readonly consents: ConsentStore, private readonly uses: ConsentUseStore) {}

  async run(asked: ConsentRecord, decide: (consent: ConsentRecord, time: AnswerTime) => Decision<ConsentRecord> | null, by: Actor): Promise<void> {
    const { id, memberId } = asked;
    const { yes } = await this.consents.lockPurpose(memberId, asked);
    const kept = await this.consents.lock(id);
    const moment = await this.moments.of(memberId, kept);
    if (whyNotSayYes(kept, moment)) return;
    const consent: ConsentRecord = { ...kept, ...heldBy(kept, moment) };
    const decision = decide(consent, await this.moments.answerTime(consent, moment));
    if (decision === null) return;
    const older = yes && yes.id !== id ? yes : null;
    if (older) await this.consents.save(supersede(older, decision.state), by);
    await this.consents.save(decision, by);
    if (older) await this.uses.moveAll(older.id, id);
  }
}
