import { AccountsDoor } from '@alongside/accounts/server';
import { backToDraft, finishImport, memberJoined, mergeRow, whyNotTake, type ImportPlan, type Member, type MemberImport } from '@alongside/members/rules';
import { decided, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessNeeds } from '../access-needs';
import { ImportPlanner } from '../import-planner';
import { MemberImportStore } from '../store/member-import.store';
import { MemberStore } from '../store/member.store';
import type { WorkProgress } from '../store/work-progress.store';
import { accountOf } from './join-member';

const AT_ONCE = 500;

/** Takes every row of a sheet somebody said yes to, in one transaction: all of it or nothing, however often it is killed and begun again. */
@Injectable()
export class ApplyMemberImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountsDoor,
    private readonly imports: MemberImportStore,
    private readonly members: MemberStore,
    private readonly needs: AccessNeeds,
    private readonly planner: ImportPlanner,
  ) {}

  /** Done already: nothing more is done. A sheet that is not good any more goes back to whoever brought it. */
  run(id: Id<'MemberImport'>, by: Actor, tell: (progress: WorkProgress) => void = () => undefined): Promise<MemberImport> {
    return this.transactions.run(async () => {
      const draft = await this.imports.lock(id);
      if (draft.state !== 'taking') return draft;
      // One import at a time: two sheets about the same people would each think them new.
      await this.members.waitForOtherImports();
      const plan = await this.planner.planOf(draft);
      const problem = whyNotTake(draft, plan);
      if (problem !== null) return this.imports.save(backToDraft(draft, problem), by);
      const total = plan.added.length + plan.known.length;
      tell({ done: 0, total });
      const [added, changed] = [await this.added(plan), await this.changed(plan, draft)];
      await this.save(added, { by, total, tell });
      await this.members.saveAll(changed, by);
      tell({ done: total, total });
      return this.imports.save(finishImport(draft, { created: added.length, changed: changed.length, same: plan.known.length - changed.length }), by);
    });
  }

  /** Some at a time, so that it can be told how far it is. */
  private async save(added: readonly Decision<Member>[], { by, total, tell }: { readonly by: Actor; readonly total: number; readonly tell: (progress: WorkProgress) => void }): Promise<void> {
    for (let from = 0; from < added.length; from += AT_ONCE) {
      const some = added.slice(from, from + AT_ONCE);
      await this.accounts.openAccounts(some.map(({ state }) => accountOf(state)), by);
      await this.members.saveAll(some, by);
      tell({ done: from + some.length, total });
    }
  }

  private async added({ added }: ImportPlan): Promise<Decision<Member>[]> {
    const decisions: Decision<Member>[] = [];
    for (const { member, accessNeeds } of added) {
      const accessNeedsSealed = await this.needs.seal(member.id, accessNeeds);
      decisions.push(decided({ ...member, accessNeedsSealed }, memberJoined(member)));
    }
    return decisions;
  }

  private async changed({ known }: ImportPlan, draft: MemberImport): Promise<Decision<Member>[]> {
    const held = new Map((await this.members.lockAll(known.map(({ memberId }) => memberId))).map((member) => [member.id, member]));
    const decisions: Decision<Member>[] = [];
    for (const { row, memberId } of known) {
      const member = held.get(memberId);
      if (!member) continue;
      const sealed = row.accessNeeds === null ? undefined : await this.needs.sealIfNew(memberId, member.accessNeedsSealed, row.accessNeeds);
      const decision = mergeRow(member, row, draft.columns, sealed);
      if (decision) decisions.push(decision);
    }
    return decisions;
  }
}
