import { AccountsDoor } from '@alongside/accounts/server';
import { backToDraft, finishImport, memberJoined, mergeRow, ownWordsMoved, putRightBySheet, reachedAnotherWay, whyNotTake, type ImportPlan, type Member, type MemberImport } from '@alongside/members/rules';
import { Clock, decided, newId, type Actor, type Decision, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { AccessRider } from '../access-rider';
import { ImportPlanner } from '../import-planner';
import { MemberPages } from '../member-pages';
import { EarlierContacts } from '../store/earlier-contacts';
import { MemberImportStore } from '../store/member-import.store';
import { MemberStore } from '../store/member.store';
import { PutRightStore } from '../store/put-right.store';
import type { WorkProgress } from '../store/work-progress.read';
import { accountOf } from './join-member';
import { NameSheetGuardians, type NamedInSheet } from './name-sheet-guardians';

const AT_ONCE = 500;

/** Takes every row of a sheet somebody said yes to, in one transaction: all of it or nothing, however often it is killed and begun again. */
@Injectable()
export class ApplyMemberImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly imports: MemberImportStore,
    private readonly members: MemberStore,
    private readonly rider: AccessRider,
    private readonly planner: ImportPlanner,
    private readonly earlier: EarlierContacts,
    private readonly rights: PutRightStore,
    private readonly pages: MemberPages,
    private readonly guardians: NameSheetGuardians,
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
      const held = await this.held(plan);
      const changed = this.changed(plan, draft, held);
      await this.save(added, { by, total, tell });
      await this.members.saveAll(changed, by);
      // A name the sheet spells better is what the account is listed by, too.
      for (const { state, facts } of changed) if (facts.some(({ data }) => (data.fields as readonly string[] | undefined)?.includes('fullName'))) await this.accounts.nameRight(state.id, { displayName: state.fullName, firstName: state.knownAs }, by);
      await this.rider.sayFirstOfAll(plan.added.flatMap(({ member, accessNeeds }) => (accessNeeds === null ? [] : [{ memberId: member.id, words: accessNeeds }])), by);
      await this.follow(changed, held, by);
      const moved = new Set<string>(changed.map(({ state }) => state.id));
      for (const memberId of await this.sayNeeds(plan, draft, held, by)) moved.add(memberId);
      for (const memberId of await this.guardians.run(namedIn(plan), by)) if (held.has(memberId)) moved.add(memberId);
      await this.tellWhatWasTaken(plan, draft, { held, changed, moved }, by);
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

  private async held({ known }: ImportPlan): Promise<Held> {
    return new Map((await this.members.lockAll(known.map(({ memberId }) => memberId))).map((member) => [member.id, member]));
  }

  private changed({ known }: ImportPlan, draft: MemberImport, held: Held): Decision<Member>[] {
    return known.flatMap(({ row, memberId }) => {
      const member = held.get(memberId);
      return (member && mergeRow(member, row, draft.columns, takeOf(draft, row) !== undefined)) ?? [];
    });
  }

  /** What goes along with a record: how they could be reached until now, and the pages of their kind. */
  private async follow(changed: readonly Decision<Member>[], held: Held, by: Actor): Promise<void> {
    const before = changed.flatMap(({ state }) => held.get(state.id) ?? []);
    const reached = new Map(changed.map(({ state }) => [state.id, state.contact]));
    await this.earlier.keepAll(before.filter(({ id, contact }) => reachedAnotherWay(contact, reached.get(id) ?? contact)).map(({ id, contact }) => ({ memberId: id, contact })), this.clock.now());
    for (const { state } of changed) await this.pages.follow(held.get(state.id) ?? state, state, by);
  }

  /** Answers whose needs the sheet changed. What somebody said of their needs themself stays, unless the sheet's word was taken on purpose. */
  private async sayNeeds({ known }: ImportPlan, draft: MemberImport, held: Held, by: Actor): Promise<Id<'Member'>[]> {
    const moved: Id<'Member'>[] = [];
    for (const { row, memberId } of known) {
      const theirs = held.get(memberId)?.ownWord.includes('access-needs') === true && takeOf(draft, row) === undefined;
      if (row.accessNeeds !== null && !theirs && (await this.rider.sayFirst(memberId, row.accessNeeds, by))) moved.push(memberId);
    }
    return moved;
  }

  /** Their own word gave way to the sheet's: it is on record who took it and how they knew, and the person reads that. */
  private async tellWhatWasTaken({ known }: ImportPlan, draft: MemberImport, { held, changed, moved }: { readonly held: Held; readonly changed: readonly Decision<Member>[]; readonly moved: ReadonlySet<string> }, by: Actor): Promise<void> {
    for (const { row, memberId } of known) {
      const [take, before] = [takeOf(draft, row), held.get(memberId)];
      if (!take || !before || !moved.has(memberId)) continue;
      const after = changed.find(({ state }) => state.id === memberId)?.state ?? before;
      const fields = ownWordsMoved(before, after, row.accessNeeds !== null);
      if (fields.length === 0) continue;
      await this.rights.save(putRightBySheet({ id: newId(), memberId, fields, knownHow: take.knownHow, putRightBy: take.by, putRightAt: this.clock.now() }), by);
    }
  }
}

type Held = ReadonlyMap<Id<'Member'>, Member>;

const namedIn = ({ added, known }: ImportPlan): readonly NamedInSheet[] =>
  [...added.map((row) => ({ memberId: row.member.id, row })), ...known].flatMap(({ memberId, row: { guardian } }) => (guardian === null ? [] : [{ memberId, guardian }]));

const takeOf = ({ takes }: MemberImport, { row }: { readonly row: number }) => takes.find((take) => take.row === row);
