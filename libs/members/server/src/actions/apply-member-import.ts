import { AccountsDoor } from '@alongside/accounts/server';
import { finishImport, memberJoined, mergeRow, whyNotApply, type ImportPlan, type Member, type MemberImport } from '@alongside/members/rules';
import { decided, must, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessRider } from '../access-rider';
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
    private readonly rider: AccessRider,
    private readonly planner: ImportPlanner,
  ) {}

  run(id: Id<'MemberImport'>, by: Actor): Promise<MemberImport> {
    return this.transactions.run(async () => {
      const draft = await this.imports.lock(id);
      // One import at a time: two sheets about the same people would each think them new.
      await this.members.waitForOtherImports();
      const plan = await this.planner.planOf(draft);
      must(whyNotApply(draft, plan));
      const added = plan.added.map(({ member }) => decided(member, memberJoined(member)));
      const changed = await this.changed(plan, draft);
      await this.accounts.openAccounts(added.map(({ state }) => accountOf(state)), by);
      await this.members.saveAll([...added, ...changed], by);
      await this.rider.sayFirstOfAll(plan.added.flatMap(({ member, accessNeeds }) => (accessNeeds === null ? [] : [{ memberId: member.id, words: accessNeeds }])), by);
      const moved = new Set<string>(changed.map(({ state }) => state.id));
      for (const { row, memberId } of plan.known) if (row.accessNeeds !== null && (await this.rider.sayFirst(memberId, row.accessNeeds, by))) moved.add(memberId);
      return this.imports.save(finishImport(draft, { created: added.length, changed: moved.size, same: plan.known.length - moved.size }), by);
    });
  }

  private async changed({ known }: ImportPlan, draft: MemberImport): Promise<Decision<Member>[]> {
    const held = new Map((await this.members.lockAll(known.map(({ memberId }) => memberId))).map((member) => [member.id, member]));
    return known.flatMap(({ row, memberId }) => {
      const member = held.get(memberId);
      return (member && mergeRow(member, row, draft.columns)) ?? [];
    });
  }
}
