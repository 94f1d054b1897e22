import { whyNotApply, columnLetter, isEmptyRow, sheetFields, type ImportPlan, type KnownHow, type MemberImport, type MemberKind } from '@alongside/members/rules';
import { id as idOf, Refusal, type Actor } from '@alongside/kernel';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Idempotency } from '@alongside/platform/graphql';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { AskForImport } from '../actions/ask-for-import';
import { MatchMemberImport } from '../actions/match-member-import';
import { TakeSheetsWord } from '../actions/take-sheets-word';
import { ImportPlanner } from '../import-planner';
import { WorkProgressRead } from '../store/work-progress.read';
import { MemberImportsRead } from '../store/member-imports.read';
import { ColumnChoiceInput, MemberImportType } from './member-import.type';
import { MemberKindEnum } from './member.type';
import { KnownHowEnum } from './put-right.type';

const MOST_PROBLEMS = 500;
const ROWS_SHOWN = 5;
const MOST_KINDS = 100;
const NOTHING: ImportPlan = { added: [], known: [], problems: [], suggestions: [], differences: [], leftOut: 0, kindsRead: [], agesOpen: 0, guardiansNamed: 0 };

@Resolver(() => MemberImportType)
export class MemberImportResolver {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly imports: MemberImportsRead,
    private readonly planner: ImportPlanner,
    private readonly match: MatchMemberImport,
    private readonly asking: AskForImport,
    private readonly taking: TakeSheetsWord,
    private readonly progress: WorkProgressRead,
  ) {}

  @Query(() => MemberImportType, { description: 'A sheet that was brought, and what it would do now.' })
  @Can('members.coordinate')
  async memberImport(@Args('id', { type: () => ID }) id: string): Promise<MemberImportType> {
    const draft = await this.imports.one(idOf(id));
    if (draft === null) throw new Refusal('NOT_FOUND');
    return this.shown(draft);
  }

  @Query(() => [MemberImportType], { description: 'Sheets that were begun and not finished, newest first.' })
  @Can('members.coordinate')
  async memberImportDrafts(): Promise<MemberImportType[]> {
    return Promise.all((await this.imports.drafts()).map((draft) => this.shown(draft)));
  }

  @Mutation(() => MemberImportType, { description: 'Says which column is what.' })
  @Can('members.coordinate')
  async matchMemberImport(
    @Args('id', { type: () => ID }) id: string,
    @Args('columns', { type: () => [ColumnChoiceInput] }) columns: ColumnChoiceInput[],
    @Args('kindForAll', { type: () => MemberKindEnum, nullable: true }) kindForAll: MemberKind | null,
    @ActingActor() actor: Actor,
  ): Promise<MemberImportType> {
    return this.shown(await this.match.columns(idOf(id), columns, kindForAll ?? null, actor));
  }

  @Mutation(() => MemberImportType, { description: 'Leaves these rows out on purpose, by their number in the sheet; an empty list takes them all back in.' })
  @Can('members.coordinate')
  async leaveOutImportRows(
    @Args('id', { type: () => ID }) id: string,
    @Args('rows', { type: () => [Int] }) rows: number[],
    @ActingActor() actor: Actor,
  ): Promise<MemberImportType> {
    return this.shown(await this.match.leaveOut(idOf(id), rows, actor));
  }

  @Mutation(() => MemberImportType, { description: 'The parents and carers in it of whom it says no day of birth are grown up; or that is taken back.' })
  @Can('members.coordinate')
  async sayImportGrownUps(
    @Args('id', { type: () => ID }) id: string,
    @Args('grownUps', { type: () => Boolean }) grownUps: boolean,
    @ActingActor() actor: Actor,
  ): Promise<MemberImportType> {
    return this.shown(await this.match.grownUps(idOf(id), grownUps, actor));
  }

  @Mutation(() => MemberImportType, { description: 'For one row the sheet’s word is taken over what the person said themself, who is told; with no reason theirs stays after all.' })
  @Can('members.coordinate')
  async takeSheetsWord(
    @Args('id', { type: () => ID }) id: string,
    @Args('row', { type: () => Int }) row: number,
    @Args('knownHow', { type: () => KnownHowEnum, nullable: true }) knownHow: KnownHow | null,
    @ActingActor() actor: Actor,
  ): Promise<MemberImportType> {
    return this.shown(await this.taking.run(idOf(id), row, knownHow ?? null, actor));
  }

  @Mutation(() => MemberImportType, { description: 'Takes all rows, or none, by work that goes on when the page is closed.' })
  @Can('members.coordinate')
  async applyMemberImport(
    @Args('id', { type: () => ID }) id: string,
    @Args('idempotencyKey', { type: () => String }) key: string,
    @ActingActor() actor: Actor,
  ): Promise<MemberImportType> {
    await this.idempotency.once(key, 'applyMemberImport', actor, { id }, async () => (await this.asking.run(idOf(id), actor)).id);
    return this.memberImport(id);
  }

  private async shown(draft: MemberImport): Promise<MemberImportType> {
    // While the rows are taken, and after, what they would do is nobody's question.
    const plan = draft.state === 'draft' ? await this.planner.planOf(draft) : NOTHING;
    const { sheet, columns } = draft;
    const rows = sheet.rows.filter((row) => !isEmptyRow(row));
    const done = draft.state === 'done';
    return {
      id: draft.id, fileName: draft.fileName, startedAt: draft.startedAt, state: draft.state, kindForAll: draft.kindForAll,
      columns: sheet.head.map((head, column) => ({
        column, head, letter: columnLetter(column),
        samples: rows.map((row) => row[column] ?? '').filter((cell) => cell !== '').slice(0, 3).map((cell) => cell.slice(0, 60)),
        field: sheetFields.find((field) => columns[field] === column) ?? null,
      })),
      firstRows: rows.slice(0, ROWS_SHOWN).map((row) => sheet.head.map((_, column) => (row[column] ?? '').slice(0, 120))),
      rowCount: rows.length,
      newCount: done ? draft.created : plan.added.length,
      knownCount: done ? draft.changed + draft.same : plan.known.length,
      changedCount: draft.changed,
      sameCount: draft.same,
      leaveOut: draft.leaveOut,
      grownUps: draft.grownUps, agesOpen: plan.agesOpen, guardiansNamed: plan.guardiansNamed,
      badRowCount: new Set(plan.problems.map(({ row }) => row)).size,
      problems: plan.problems.slice(0, MOST_PROBLEMS).map(({ params, ...problem }) => ({ ...problem, params: JSON.stringify(params) })),
      differences: plan.differences.slice(0, MOST_PROBLEMS).map((difference) => ({ ...difference, takenBecause: draft.takes.find(({ row }) => row === difference.row)?.knownHow ?? null })),
      kindsRead: plan.kindsRead.slice(0, MOST_KINDS), suggestions: [...plan.suggestions],
      whyNotApply: whyNotApply(draft, plan), problem: draft.problem, progress: draft.state === 'taking' ? await this.progress.of(draft.id) : null,
    };
  }
}
