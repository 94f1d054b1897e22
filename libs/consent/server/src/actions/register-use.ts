import { goOut, registerUse, whyNotByHand, whyNotOutOn, whyNotUse, type ConsentUse, type Recall } from '@alongside/consent/rules';
import { Clock, londonDay, must, newId, Refusal, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ConsentMoments } from '../consent-moments';
import { JoinedRecords } from '../joined-records';
import { ConsentUseStore } from '../store/consent-use.store';
import { ConsentStore } from '../store/consent.store';
import { ConsentsRead } from '../store/consents.read';

export interface UseToRegister {
  readonly consentId: Id<'Consent'>;
  readonly kind: string;
  readonly thingId: string | null;
  readonly place: string;
  readonly ownerId: Id<'Person'>;
  readonly recall: Recall;
  readonly days: number;
  readonly draft?: boolean;
  /** By hand: the day it went out, and in how many copies. */
  readonly usedOn?: PlainDate | null;
  readonly copies?: number;
}

/** Writes down one more place, while the yes is held as it is: it is either used before somebody stops it, and found, or not at all. */
@Injectable()
export class RegisterUse {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly moments: ConsentMoments,
    private readonly consents: ConsentStore,
    private readonly read: ConsentsRead,
    private readonly uses: ConsentUseStore,
    private readonly joined: JoinedRecords,
  ) {}

  /** Registering the same thing again changes nothing, unless it has gone out. Throws Refusal NOT_FOUND, and why it may not be used. */
  run({ draft = false, usedOn = null, copies = 1, ...use }: UseToRegister, by: Actor): Promise<ConsentUse> {
    return this.transactions.run(async () => {
      const living = await this.read.livingAfter(use.consentId);
      const [consent] = await this.consents.holdAsTheyAre([living]);
      if (!consent) throw new Refusal('NOT_FOUND');
      must(whyNotUse(consent, await this.moments.day(consent.memberId, false, consent.scope)) ?? (await this.joined.whyNotUse(consent.memberId, consent)), 'consentId');
      if (use.thingId === null) must(whyNotByHand(use.recall), 'recall');
      if (usedOn !== null && !draft) must(whyNotOutOn(usedOn, { usableFrom: consent.usableFrom && londonDay(consent.usableFrom), today: this.clock.today() }), 'usedOn');
      const known = use.thingId === null ? undefined : (await this.uses.ofThing(use.kind, use.thingId)).find(({ consentId }) => consentId === consent.id);
      if (known) return known.draft && !draft ? this.uses.save(goOut(known, use.recall), by) : known;
      return this.uses.save(registerUse({ ...use, id: newId(), consentId: consent.id, memberId: consent.memberId, draft, usedOn: draft ? null : usedOn, copies, usedAt: this.clock.now() }), by);
    });
  }
}
