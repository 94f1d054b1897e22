import { endedQuarters, type ImpactReport, type Quarter } from '@alongside/impact/rules';
import { Clock, type Id } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

const columns = `id, quarter, state, committee, figures, prepared_at as "preparedAt", published_at as "publishedAt"`;

const QUARTERS_BACK = 6;
const DRAFTS = 20;

@Injectable()
export class ImpactReportsRead {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  published(first: number): Promise<ImpactReport[]> {
    return this.database.query<ImpactReport>(`select ${columns} from impact.impact_report where state = 'published' order by quarter desc limit $1`, [first]);
  }

  /** A quarter has one draft, and no more of them are counted than are offered. */
  drafts(): Promise<ImpactReport[]> {
    return this.database.query<ImpactReport>(`select ${columns} from impact.impact_report where state = 'draft' order by quarter desc limit $1`, [DRAFTS]);
  }

  latestPublished(): Promise<ImpactReport | null> {
    return this.database.first<ImpactReport>(`select ${columns} from impact.impact_report where state = 'published' order by quarter desc limit 1`);
  }

  publishedById(id: Id<'ImpactReport'>): Promise<ImpactReport | null> {
    return this.database.first<ImpactReport>(`select ${columns} from impact.impact_report where state = 'published' and id = $1`, [id]);
  }

  /** Quarters that are over and have no published report yet, newest first. */
  async quartersToReport(): Promise<Quarter[]> {
    const ended = endedQuarters(this.clock.today(), QUARTERS_BACK);
    const rows = await this.database.query<{ quarter: Quarter }>(`select quarter from impact.impact_report where state = 'published' and quarter = any($1)`, [ended]);
    const published = new Set(rows.map(({ quarter }) => quarter));
    return ended.filter((quarter) => !published.has(quarter));
  }
}
