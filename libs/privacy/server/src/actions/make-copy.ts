import { AccountsDoor } from '@alongside/accounts/server';
import { CouncilDoor } from '@alongside/council/server';
import { addDays, Clock, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { copyIsMade } from '@alongside/privacy/rules';
import { Injectable } from '@nestjs/common';

import { copyInWords } from '../copy-in-words';
import { looksInWords } from '../looks-in-words';
import { NamesOf } from '../names-of';
import { CopyRequestStore } from '../store/copy-request.store';
import { LooksRead } from '../store/looks.read';
import { PersonalRowsRead, type SaidTable } from '../store/personal-rows.read';

/** Gathers what we hold about the person who asked, in one look at the whole house. */
@Injectable()
export class MakeCopy {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly council: CouncilDoor,
    private readonly accounts: AccountsDoor,
    private readonly requests: CopyRequestStore,
    private readonly rows: PersonalRowsRead,
    private readonly looks: LooksRead,
    private readonly names: NamesOf,
  ) {}

  run(id: Id<'CopyRequest'>, by: Actor): Promise<void> {
    return this.transactions.run(async () => {
      const request = await this.requests.lock(id);
      const today = this.clock.today();
      const made = copyIsMade(request, addDays(today, await this.council.policyNumber('privacy.copy_kept_days', today)), this.clock.now());
      if (made === null) return;
      const person = await this.accounts.person(request.personId);
      await this.requests.keep(made, copyInWords(person?.firstName ?? '', today, [...(await this.rows.about(request.personId)), ...(await this.whoLooked(request.personId))]), by);
    });
  }

  private async whoLooked(personId: Id<'Person'>): Promise<readonly SaidTable[]> {
    const looks = await this.looks.at(personId, null);
    const said = looksInWords(looks, await this.names.people(looks.flatMap(({ actorId, alongId, besideId }) => [actorId, alongId, besideId])));
    return said === null ? [] : [said];
  }
}
