import { AccountsDoor } from '@alongside/accounts/server';
import { lonePaged, stepsDue, whomToTell, type LonePage, type LoneVisit } from '@alongside/members/rules';
import { Clock, decided, newId, systemActor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { log } from '@alongside/platform/log';
import { Injectable } from '@nestjs/common';

import { LoneColleagues } from '../lone-colleagues';
import { LoneValues } from '../lone-values';
import { OnDuty } from '../on-duty';
import { LonePageStore } from '../store/lone-page.store';
import { LoneVisitStore } from '../store/lone-visit.store';
import { LoneVisitsRead } from '../store/lone-visits.read';

export interface LonePageInHand extends LonePage {
  /** Taken before by somebody who did not come back: it may have left already. */
  readonly again: boolean;
  /** The colleague's own name; nobody else's, and no place. */
  readonly name: string;
  /** Where texts go; null: by mail. */
  readonly phone: string | null;
  readonly email: string | null;
}

const teller = systemActor('members.tell-of-lone-visit');

/** Takes the next message that is due about somebody who works alone, one at a time: made once for a step, a time and a person, and taken again until it is known to have left. */
@Injectable()
export class TakeLonePage {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly values: LoneValues,
    private readonly colleagues: LoneColleagues,
    private readonly onDuty: OnDuty,
    private readonly visits: LoneVisitStore,
    private readonly read: LoneVisitsRead,
    private readonly pages: LonePageStore,
  ) {}

  /** Null when nobody is to be told now. */
  run(): Promise<LonePageInHand | null> {
    return this.transactions.run(async () => {
      const left = await this.pages.takeAgain();
      if (left) return this.addressed(left, true);
      for (const visit of await this.visits.lockBegun(this.clock.now())) {
        const page = await this.makeNext(visit);
        if (page) return this.addressed(page, false);
      }
      return null;
    });
  }

  sent(id: Id<'LonePage'>): Promise<void> {
    return this.transactions.run(() => this.pages.sent(id, this.clock.now()));
  }

  private async makeNext(visit: LoneVisit): Promise<LonePage | null> {
    const now = this.clock.now();
    const due = stepsDue(visit, now, await this.values.rules());
    if (due.length === 0) return null;
    const [here, duty, made] = [await this.colleagues.idsHere(), (await this.onDuty.now()).places.map(({ personId }) => personId), await this.pages.of([visit.id])];
    for (const { step, about } of due) {
      const toTell = whomToTell(step, visit, here, duty);
      const toPersonId = toTell.find((id) => !made.some((page) => page.step === step && page.toPersonId === id && page.about.getTime() === about.getTime()));
      if (toTell.length === 0 && step === 'late') log.problem('nobody-can-be-told', { visitId: visit.id });
      if (toPersonId === undefined) continue;
      const page: LonePage = { id: newId(), visitId: visit.id, step, about, toPersonId, takenAt: now };
      return this.pages.save(decided(page, lonePaged(page)), teller);
    }
    return null;
  }

  private async addressed(page: LonePage, again: boolean): Promise<LonePageInHand> {
    const visit = await this.read.one(page.visitId);
    const [person, { places }] = [visit && (await this.accounts.person(visit.personId)), await this.onDuty.now()];
    const phone = (await this.accounts.workPhone(page.toPersonId)) ?? places.find(({ personId }) => personId === page.toPersonId)?.phone ?? null;
    return { ...page, again, name: person?.displayName ?? '', phone, email: await this.accounts.signInEmail(page.toPersonId) };
  }
}
