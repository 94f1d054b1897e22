import type { ImpactReport, Quarter, ReportFigures } from '@alongside/impact/rules';
import type { Id, Instant } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'impact', name: 'impact_report' })
export class ImpactReportEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'impact_report_pk' }) id: Id<'ImpactReport'>;
  @Column({ type: 'text' }) quarter: Quarter;
  @Column({ type: 'text' }) state: ImpactReport['state'];
  @Column({ type: 'text' }) committee: string;
  @Column({ type: 'jsonb' }) figures: ReportFigures;
  @Column({ type: 'timestamptz', name: 'prepared_at' }) preparedAt: Instant;
  @Column({ type: 'timestamptz', name: 'published_at', nullable: true }) publishedAt: Instant | null;
}
