import { askAgain, askToPutRight, changePlacement, doneAskingAgain, endDelegation, type RecheckReason, type Reconfirmation } from '@alongside/members/rules';
import { Clock, newId, requiredText, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';

import { DelegatedAuthorityStore } from '../store/delegated-authority.store';
import { MemberStore } from '../store/member.store';
import { ReconfirmationStore } from '../store/reconfirmation.store';

const WORDS = 'members.reconfirmation.words';

/** Somebody moved, or has another worker: a task until somebody has asked again. */
@Injectable()
export class AskAgainWhoDecides {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly tasks: ReconfirmationStore,
    private readonly delegations: DelegatedAuthorityStore,
    private readonly vault: Vault,
  ) {}

  /**
   * They live somewhere else from that day: what the last plan left to a carer ends, and somebody asks again. A second move before anybody asked takes the place
   * of the first. Throws Refusal NOT_FOUND, STATUS_FROM_FUTURE.
   */
  moved(memberId: Id<'Member'>, on: PlainDate, by: Actor): Promise<Reconfirmation> {
    return this.transactions.run(async () => {
      const task = await this.openTask(memberId, 'moved');
      for (const delegation of await this.delegations.open(memberId)) if (delegation.from < on) await this.delegations.save(endDelegation(delegation, on), by);
      return this.tasks.save(changePlacement(task?.id ?? newId(), memberId, on, this.clock.today()), by);
    });
  }

  /** Another worker. Asking twice is one task. */
  workerChanged(memberId: Id<'Member'>, by: Actor): Promise<Reconfirmation> {
    return this.transactions.run(async () => {
      const task = await this.openTask(memberId, 'worker-changed');
      return task ?? this.tasks.save(askAgain(newId(), memberId, this.clock.today()), by);
    });
  }

  /** The member says that something here is not right, in their words. Throws Refusal NOT_FOUND, ANSWER_MISSING, ANSWER_TOO_LONG. */
  memberAsks(memberId: Id<'Member'>, words: string, by: Actor): Promise<Reconfirmation> {
    return this.transactions.run(async () => {
      await this.members.lock(memberId);
      const id = newId<'Reconfirmation'>();
      const sealed = await this.vault.seal(memberId, WORDS, id, requiredText(words, 'words', 1_000));
      return this.tasks.save(askToPutRight(id, memberId, sealed, this.clock.today()), by);
    });
  }

  /** What they asked; null for the other tasks. */
  async wordsOf({ id, memberId, wordsSealed }: Pick<Reconfirmation, 'id' | 'memberId' | 'wordsSealed'>): Promise<string | null> {
    return wordsSealed === null ? null : this.vault.open(memberId, WORDS, id, wordsSealed);
  }

  /** Whoever confirmed who may say yes has asked again, whatever it was because of; what a member asked stays until somebody has done that. */
  async doneByConfirming(memberId: Id<'Member'>, by: Actor): Promise<void> {
    for (const task of await this.tasks.open(memberId)) if (task.because !== 'member-asked') await this.tasks.save(doneAskingAgain(task, by.personId, this.clock.today()), by);
  }

  /** Throws Refusal NOT_FOUND, RECHECK_DONE. */
  done(id: Id<'Reconfirmation'>, by: Actor): Promise<Reconfirmation> {
    return this.transactions.run(async () => this.tasks.save(doneAskingAgain(await this.tasks.lock(id), by.personId, this.clock.today()), by));
  }

  private async openTask(memberId: Id<'Member'>, because: RecheckReason): Promise<Reconfirmation | null> {
    await this.members.lock(memberId);
    return (await this.tasks.open(memberId)).find((task) => task.because === because) ?? null;
  }
}
