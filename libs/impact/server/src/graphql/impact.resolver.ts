import { id as idOf, wholeNumber, type Actor } from '@alongside/kernel';
import { firstDay, lastDay, type ImpactReport } from '@alongside/impact/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PrepareReport } from '../actions/prepare-report';
import { PublishReport } from '../actions/publish-report';
import { ImpactReportsRead } from '../store/impact-reports.read';
import { WordsInReport } from '../words-in-report';
import { onTheWire } from './impact-report-on-the-wire';
import { ImpactReportType, QuarterToReportType } from './impact-report.type';

const MOST = 40;

@Resolver(() => ImpactReportType)
export class ImpactResolver {
  constructor(private readonly reports: ImpactReportsRead, private readonly prepare: PrepareReport, private readonly publish: PublishReport, private readonly words: WordsInReport) {}

  @Can('impact.read-published')
  @Query(() => [ImpactReportType], { description: 'Newest first.' })
  async publishedReports(@Args('first', { type: () => Int, defaultValue: 20 }) first: number): Promise<ImpactReportType[]> {
    return this.told(await this.reports.published(wholeNumber(first, 'first', 1, MOST)));
  }

  @Can('impact.read-published')
  @Query(() => ImpactReportType, { nullable: true, description: 'The newest published report, or the one with this id.' })
  async publishedReport(@Args('id', { type: () => ID, nullable: true }) id?: string): Promise<ImpactReportType | null> {
    const report = id ? await this.reports.publishedById(idOf(id)) : await this.reports.latestPublished();
    return report && ((await this.told([report]))[0] ?? null);
  }

  @Can('impact.prepare')
  @Query(() => [ImpactReportType])
  async draftReports(): Promise<ImpactReportType[]> {
    return Promise.all((await this.reports.drafts()).map((report) => this.withWords(report)));
  }

  @Can('impact.prepare')
  @Query(() => [QuarterToReportType], { description: 'Quarters that are over and not published yet, newest first.' })
  async quartersToReport(): Promise<QuarterToReportType[]> {
    return (await this.reports.quartersToReport()).map((quarter) => ({ quarter, from: firstDay(quarter), to: lastDay(quarter) }));
  }

  @Can('impact.prepare')
  @Mutation(() => ImpactReportType, { description: 'Counts a quarter such as 2026-Q3 and keeps a draft.' })
  async prepareReport(@Args('quarter') quarter: string, @ActingActor() actor: Actor): Promise<ImpactReportType> {
    return this.withWords(await this.prepare.run(quarter, actor));
  }

  @Can('impact.prepare')
  @Mutation(() => ImpactReportType)
  async publishReport(@Args('id', { type: () => ID }) id: string, @ActingActor() actor: Actor): Promise<ImpactReportType> {
    return (await this.told([await this.publish.run(idOf(id), actor)]))[0]!;
  }

  private async told(reports: readonly ImpactReport[]): Promise<ImpactReportType[]> {
    const shown = await this.words.shown(reports);
    return reports.map((report) => onTheWire(report, shown.get(report.id) ?? []));
  }

  /** A draft is locked while it holds words that somebody took back. */
  private async withWords(report: ImpactReport): Promise<ImpactReportType> {
    const [told] = await this.told([report]);
    return { ...told!, whyNotPublish: told!.whyNotPublish ?? (await this.words.whyNotPublish(report)) };
  }
}
