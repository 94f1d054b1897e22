import type { Answer, FormFormat, ShownScopeWords } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import type { DecisionMethod } from './decision.entity';

/** One thing somebody said who looks after a young person that asks to join, with the words that were before their eyes. */
export interface JoiningAnswer {
  readonly id: Id<'JoiningAnswer'>;
  readonly askingId: Id<'JoiningAsking'>;
  readonly decision: Answer;
  readonly method: Exclude<DecisionMethod, 'signed-in'>;
  readonly collectedBy: Id<'Person'> | null;
  readonly witnessedBy: Id<'Person'> | null;
  readonly scanFileId: Id<'File'> | null;
  readonly formId: Id<'ConsentForm'>;
  readonly told: ShownScopeWords;
  readonly saidOn: PlainDate;
  readonly at: Instant;
}

export interface KnownJoiningAnswer extends JoiningAnswer {
  readonly version: number;
  readonly language: string;
  readonly format: FormFormat;
}

/** Only ever added to, in the transaction of the word it proves. */
@Injectable()
export class JoiningAnswers {
  constructor(private readonly database: Database) {}

  async add({ id, askingId, decision, method, collectedBy, witnessedBy, scanFileId, formId, told, saidOn, at }: JoiningAnswer): Promise<void> {
    await this.database.query(
      `insert into consent.joining_answer (id, asking_id, decision, method, collected_by, witnessed_by, scan_file_id, form_id, told, said_on, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, askingId, decision, method, collectedBy, witnessedBy, scanFileId, formId, JSON.stringify(told), saidOn, at],
    );
  }

  /** Everything these people said, oldest first. */
  of(askingIds: readonly Id<'JoiningAsking'>[]): Promise<KnownJoiningAnswer[]> {
    return this.database.query<KnownJoiningAnswer & Record<string, unknown>>(
      `select a.id, a.asking_id as "askingId", a.decision, a.method, a.collected_by as "collectedBy", a.witnessed_by as "witnessedBy", a.scan_file_id as "scanFileId", a.form_id as "formId", a.told,
         a.said_on as "saidOn", a.at, f.version, f.language, f.format
       from consent.joining_answer a join consent.consent_form f on f.id = a.form_id where a.asking_id = any($1) order by a.seq`,
      [askingIds],
    );
  }
}
