import type { ContextMigration } from '@alongside/platform/database';

export const impactReports: ContextMigration = {
  name: '0001-impact-reports',
  sql: `
create table impact.impact_report (
  id uuid not null, quarter text not null, state text not null, committee text not null, figures jsonb not null,
  prepared_at timestamptz not null, published_at timestamptz,
  constraint impact_report_pk primary key (id),
  constraint impact_report_quarter check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  constraint impact_report_state check (state in ('draft', 'published')),
  constraint impact_report_published check ((state = 'published') = (published_at is not null)));
-- One version of a quarter is ever published, so nobody can subtract one from another.
create unique index impact_report_published_once on impact.impact_report (quarter) where state = 'published';
create unique index impact_report_one_draft on impact.impact_report (quarter) where state = 'draft';`,
};
