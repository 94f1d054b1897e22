import { AccountsDoor } from '@alongside/accounts/server';
import { backToDraft, finishImport, memberJoined, mergeRow, whyNotTake, type ImportPlan, type Member, type MemberImport } from '@alongside/members/rules';
import { decided, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessRider } from '../access-rider';
import { ImportPlanner } from '../import-planner';
import { MemberImportStore } from '../store/member-import.store';
import { MemberStore } from '../store/member.store';
import type { WorkProgress } from '../store/work-progress.read';
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
    private readonly rider: AccessRider,
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
      const added = plan.added.map(({ member }) => decided(member, memberJoined(member)));
      const changed = await this.changed(plan, draft);
      await this.save(added, { by, total, tell });
      await this.members.saveAll(changed, by);
      // A name the sheet spells better is what the account is listed by, too.
      for (const { state, facts } of changed) if (facts.some(({ data }) => (data.fields as readonly string[] | undefined)?.includes('fullName'))) await this.accounts.nameRight(state.id, { displayName: state.fullName, firstName: state.knownAs }, by);
      await this.rider.sayFirstOfAll(plan.added.flatMap(({ member, accessNeeds }) => (accessNeeds === null ? [] : [{ memberId: member.id, words: accessNeeds }])), by);
      const moved = new Set<string>(changed.map(({ state }) => state.id));
      for (const { row, memberId } of plan.known) if (row.accessNeeds !== null && (await this.rider.sayFirst(memberId, row.accessNeeds, by))) moved.add(memberId);
      tell({ done: total, total });
      return this.imports.save(finishImport(draft, { created: added.length, changed: moved.size, same: plan.known.length - moved.size }), by);
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

  private async changed({ known }: ImportPlan, draft: MemberImport): Promise<Decision<Member>[]> {
    const held = new Map((await this.members.lockAll(known.map(({ memberId }) => memberId))).map((member) => [member.id, member]));
    return known.flatMap(({ row, memberId }) => {
      const member = held.get(memberId);
      return (member && mergeRow(member, row, draft.columns)) ?? [];
    });
  }
}
