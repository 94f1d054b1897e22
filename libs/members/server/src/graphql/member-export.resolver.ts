import { AccountsDoor } from '@alongside/accounts/server';
import type { BroadKind, ExportField, MemberExport } from '@alongside/members/rules';
import { id as idOf, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { KeepExports } from '../actions/keep-exports';
import { MemberExportsRead } from '../store/member-exports.read';
import { WorkProgressRead } from '../store/work-progress.read';
import { ExportFieldEnum, ExportPurposeType, MemberExportType } from './member-export.type';
import { BroadKindEnum } from './member.type';

const MOST_SHOWN = 20;

/** Sheets of members that leave: for what, with which columns, by whom. */
@Resolver(() => MemberExportType)
export class MemberExportResolver {
  constructor(
    private readonly accounts: AccountsDoor,
    private readonly read: MemberExportsRead,
    private readonly progress: WorkProgressRead,
    private readonly keep: KeepExports,
    private readonly idempotency: Idempotency,
  ) {}

  @Query(() => [ExportPurposeType], { description: 'Those that hold first.' })
  @Can('members.see-exports')
  exportPurposes(): Promise<ExportPurposeType[]> {
    return this.read.purposes();
  }

  @Query(() => [MemberExportType], { description: 'One’s own, or all of them for the data protection officer; the newest first.' })
  @Can('members.see-exports')
  async memberExports(): Promise<MemberExportType[]> {
    return this.shown(await this.read.newest(MOST_SHOWN));
  }

  @Mutation(() => ExportPurposeType)
  @Can('members.approve-exports')
  approveExportPurpose(@Args('words') words: string, @Args('fields', { type: () => [ExportFieldEnum] }) fields: ExportField[], @ActingActor() by: Actor): Promise<ExportPurposeType> {
    return this.keep.approve({ words, fields }, by);
  }

  @Mutation(() => ExportPurposeType, { description: 'No sheet is made for it any more.' })
  @Can('members.approve-exports')
  endExportPurpose(@Args('id', { type: () => ID }) id: string, @ActingActor() by: Actor): Promise<ExportPurposeType> {
    return this.keep.end(idOf(id), by);
  }

  @Mutation(() => ID, { description: 'Asks for a sheet; it is made by work that goes on when the page is closed.' })
  @Can('members.export')
  async askForMemberExport(
    @Args('purposeId', { type: () => ID }) purposeId: string,
    @Args('fields', { type: () => [ExportFieldEnum] }) fields: ExportField[],
    @Args('kind', { type: () => BroadKindEnum, nullable: true }) kind: BroadKind | null,
    @Args('idempotencyKey') key: string,
    @ActingActor() by: Actor,
  ): Promise<string> {
    const wish = { purposeId: idOf<'ExportPurpose'>(purposeId), fields, kind: kind ?? null };
    return (await this.idempotency.once(key, 'members.ask-for-export', by, wish, async () => ({ id: (await this.keep.ask(wish, by)).id }))).id;
  }

  private async shown(exports: readonly MemberExport[]): Promise<MemberExportType[]> {
    const words = new Map((await this.read.purposes()).map((purpose) => [purpose.id, purpose.words]));
    const names = new Map<string, string>((await this.accounts.people(exports.map(({ askedBy }) => askedBy))).map((person) => [person.id, person.displayName]));
    return Promise.all(exports.map(async (made) => ({
      ...made, purpose: words.get(made.purposeId) ?? '', askedByName: names.get(made.askedBy) ?? '', progress: made.state === 'making' ? await this.progress.of(made.id) : null,
    })));
  }
}
