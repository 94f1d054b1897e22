import { CouncilDoor } from '@alongside/council/server';
import { askInNewWords, shortenOldYes, stepDue, type Renewal } from '@alongside/consent/rules';
import { addDays, Clock, newId, type Actor, type Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { ConsentStore } from './store/consent.store';
import type { KnownConsent } from './store/consents.read';
import { RenewalStore } from './store/renewal.store';
import { ScopeFormsRead } from './store/scope-forms.read';

/** A form came to mean something else: old yeses count for some days more, and what is open begins again in the new words. */
@Injectable()
export class NewWords {
  constructor(
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly forms: ScopeFormsRead,
    private readonly consents: ConsentStore,
    private readonly renewals: RenewalStore,
  ) {}

  /** Answers the questions that began again. */
  async settle(outworded: readonly KnownConsent[], by: Actor): Promise<readonly Id<'Consent'>[]> {
    const today = this.clock.today();
    const lastDay = addDays(today, await this.council.policyNumber('consent.words_days', today));
    const began: Id<'Consent'>[] = [];
    for (const { id, memberId, ...purpose } of outworded) {
      await this.consents.lockPurpose(memberId, purpose);
      const consent = await this.consents.lock(id);
      const shortened = shortenOldYes(consent, lastDay);
      if (shortened) {
        await this.consents.save(shortened, by);
        await this.knowTheEnd(consent.memberId, lastDay);
        continue;
      }
      const again = askInNewWords(consent, (await this.forms.current(consent.scope, today)).id);
      if (again) began.push((await this.consents.save(again, by)).id);
    }
    return began;
  }

  /** They have just been asked: that it ends soon is told at the next step, not in the same night. */
  private async knowTheEnd(memberId: Id<'Member'>, lastDay: Renewal['occasion']): Promise<void> {
    const today = this.clock.today();
    const steps = String(await this.council.policyValue('consent.bridge_days', today)).split(',').map(Number);
    const step = stepDue(lastDay, today, steps, 0);
    if (step !== null) await this.renewals.addNew([{ id: newId(), memberId, reason: 'interval', occasion: lastDay, step, age: null, askedAt: this.clock.now() }]);
  }
}
