import type { PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface Priority {
  readonly code: string;
  readonly text: string;
}

export interface ReportSection {
  readonly number: number;
  readonly title: string;
  /** Questions with a yes or a no that must be answered in this section. */
  readonly questions: readonly { readonly number: string; readonly question: string }[];
}

@Injectable()
export class CommitteesRead {
  constructor(private readonly database: Database) {}

  priorities(on: PlainDate): Promise<Priority[]> {
    return this.database.query<Priority & Record<string, unknown>>(
      'select code, text from council.priority where applies_from <= $1 and (applies_to is null or $1 <= applies_to) order by code',
      [on],
    );
  }

  committees(): Promise<{ code: string; name: string }[]> {
    return this.database.query('select code, name from council.committee order by name');
  }

  reportSections(): Promise<ReportSection[]> {
    return this.database.query<{ number: number; title: string; questions: { number: string; question: string }[] }>(
      `select number, title, coalesce((select jsonb_agg(jsonb_build_object('number', q.number, 'question', q.question) order by q.number)
         from council.report_question q where q.section = s.number), '[]') as questions
       from council.report_section s order by number`,
    );
  }
}
