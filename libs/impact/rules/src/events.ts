import type { Fact, Id } from '@alongside/kernel';

export const reportPrepared = (reportId: Id<'ImpactReport'>, quarter: string): Fact => ({
  name: 'impact.report-prepared',
  subjectId: reportId,
  data: { reportId, quarter },
});

export const reportPublished = (reportId: Id<'ImpactReport'>, quarter: string): Fact => ({
  name: 'impact.report-published',
  subjectId: reportId,
  data: { reportId, quarter },
});
