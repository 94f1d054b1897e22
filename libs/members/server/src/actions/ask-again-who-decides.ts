import { askAgain, changePlacement, doneAskingAgain, type RecheckReason, type Reconfirmation } from '@alongside/members/rules';
import { Clock, newId, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberStore } from '../store/member.store';
import { ReconfirmationStore } from '../store/reconfirmation.store';

/** Somebody moved, or has another worker: a task until somebody has asked again. */
@Injectable()
export class AskAgainWhoDecides {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly tasks: ReconfirmationStore,
  ) {}

  /** They live somewhere else from that day. A second move before anybody asked takes the place of the first. Throws Refusal NOT_FOUND, STATUS_FROM_FUTURE. */
  moved(memberId: Id<'Member'>, on: PlainDate, by: Actor): Promise<Reconfirmation> {
    return this.transactions.run(async () => {
      const task = await this.openTask(memberId, 'moved');
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

  /** Throws Refusal NOT_FOUND, RECHECK_DONE. */
  done(id: Id<'Reconfirmation'>, by: Actor): Promise<Reconfirmation> {
    return this.transactions.run(async () => this.tasks.save(doneAskingAgain(await this.tasks.lock(id), by.personId, this.clock.today()), by));
  }

  private async openTask(memberId: Id<'Member'>, because: RecheckReason): Promise<Reconfirmation | null> {
    await this.members.lock(memberId);
    return (await this.tasks.open(memberId)).find((task) => task.because === because) ?? null;
  }
}
