import { dutyPaged, nextPageAt, whoseTurn, type ConcernHandoff, type DutyPage, type PagingRules } from '@alongside/members/rules';
import { Clock, decided, newId, systemActor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { log } from '@alongside/platform/log';
import { Injectable } from '@nestjs/common';

import { OnDuty } from '../on-duty';
import { SafetyValues } from '../safety-values';
import { DutyPageStore } from '../store/duty-page.store';
import { HandoffStore } from '../store/handoff.store';

export interface PageInHand extends DutyPage {
  /** Taken before by somebody who did not come back: it may have left already. */
  readonly again: boolean;
}

const pager = systemActor('members.page-duty');

/**
 * Takes the next page that is due, one at a time. Its number is unique in the database, so a page is made once; until it is known to have left
 * it is taken again; and the next one is made only after its own time, so nobody is asked twice within it.
 */
@Injectable()
export class TakeDutyPage {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly values: SafetyValues,
    private readonly onDuty: OnDuty,
    private readonly handoffs: HandoffStore,
    private readonly pages: DutyPageStore,
  ) {}

  /** Null when nothing is due. */
  run(): Promise<PageInHand | null> {
    return this.transactions.run(async () => {
      const rules = await this.values.paging();
      const left = await this.pages.takeAgain(this.clock.now(), rules.pageMinutes);
      if (left) return { ...left, again: true };
      for (const handoff of await this.handoffs.lockOpen()) {
        const page = await this.makeNext(handoff, rules);
        if (page) return { ...page, again: false };
      }
      return null;
    });
  }

  sent(id: Id<'DutyPage'>): Promise<void> {
    return this.transactions.run(() => this.pages.sent(id, this.clock.now()));
  }

  private async makeNext(handoff: ConcernHandoff, rules: PagingRules): Promise<DutyPage | null> {
    const now = this.clock.now();
    const last = await this.pages.lastOf(handoff.id);
    const due = nextPageAt(handoff, last, rules);
    if (due === null || due > now) return null;
    const { places } = await this.onDuty.now();
    const place = whoseTurn(places, last?.number ?? 0, rules);
    if (place === null) {
      log.problem('nobody-can-be-paged', { handoffId: handoff.id });
      return null;
    }
    const page: DutyPage = { id: newId(), handoffId: handoff.id, number: (last?.number ?? 0) + 1, toPersonId: place.personId, phone: place.phone, takenAt: now };
    return this.pages.save(decided(page, dutyPaged(page)), pager);
  }
}
