import { id as idOf, type Actor } from '@alongside/kernel';
import { firstDay, lastDay, type ImpactReport } from '@alongside/impact/rules';
import { ActingActor, Can } from '@alongside/platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';

import { PrepareReport } from '../actions/prepare-report';
import { PublishReport } from '../actions/publish-report';
import { ImpactReportsRead } from '../store/impact-reports.read';
import { WordsInReport } from '../words-in-report';
import { onTheWire } from './impact-report-on-the-wire';
import { ImpactReportType, QuarterToReportType } from './impact-report.type';

@Resolver(() => ImpactReportType)
export class ImpactResolver {
  constructor(private readonly reports: ImpactReportsRead, private readonly prepare: PrepareReport, private readonly publish: PublishReport, private readonly words: WordsInReport) {}

  @Can('impact.read-published')
  @Query(() => [ImpactReportType], { description: 'Newest first.' })
  async publishedReports(): Promise<ImpactReportType[]> {
    return (await this.reports.published()).map(onTheWire);
  }

  @Can('impact.read-published')
  @Query(() => ImpactReportType, { nullable: true, description: 'The newest published report, or the one with this id.' })
  async publishedReport(@Args('id', { type: () => ID, nullable: true }) id?: string): Promise<ImpactReportType | null> {
    const report = id ? await this.reports.publishedById(idOf(id)) : await this.reports.latestPublished();
    return report && onTheWire(report);
  }

  @Can('impact.prepare')
  @Query(() => [ImpactReportType])
  async draftReports(): Promise<ImpactReportType[]> {
    return Promise.all((await this.reports.drafts()).map(async (report) => this.withWords(report)));
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
    return onTheWire(await this.publish.run(idOf(id), actor));
  }

  /** A draft is locked while it holds words that somebody took back. */
  private async withWords(report: ImpactReport): Promise<ImpactReportType> {
    const told = onTheWire(report);
    return { ...told, whyNotPublish: told.whyNotPublish ?? (await this.words.whyNotPublish(report)) };
  }
}
