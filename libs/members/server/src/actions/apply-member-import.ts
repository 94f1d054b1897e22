import { AccountsDoor } from '@alongside/accounts/server';
import { finishImport, memberJoined, mergeRow, whyNotApply, type ImportPlan, type Member, type MemberImport } from '@alongside/members/rules';
import { decided, must, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessNeeds } from '../access-needs';
import { ImportPlanner } from '../import-planner';
import { MemberImportStore } from '../store/member-import.store';
import { MemberStore } from '../store/member.store';
import { accountOf } from './join-member';

/** Takes every row of a good sheet in one transaction: all of it or nothing. */
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

  run(id: Id<'MemberImport'>, by: Actor): Promise<MemberImport> {
    return this.transactions.run(async () => {
      const draft = await this.imports.lock(id);
      // One import at a time: two sheets about the same people would each think them new.
      await this.members.waitForOtherImports();
      const plan = await this.planner.planOf(draft);
      must(whyNotApply(draft, plan));
      const added = await this.added(plan);
      const changed = await this.changed(plan, draft);
      await this.accounts.openAccounts(added.map(({ state }) => accountOf(state)), by);
      await this.members.saveAll([...added, ...changed], by);
      return this.imports.save(finishImport(draft, { created: added.length, changed: changed.length, same: plan.known.length - changed.length }), by);
    });
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
