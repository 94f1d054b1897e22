import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface RetentionRule {
  readonly code: string;
  readonly record: string;
  readonly countedFrom: string;
  readonly policyCode: string;
  readonly thenWhat: string;
}

@Injectable()
export class RetentionRead {
  constructor(private readonly database: Database) {}

  rules(): Promise<RetentionRule[]> {
    return this.database.query<RetentionRule & Record<string, unknown>>(
      'select code, record, counted_from as "countedFrom", policy_code as "policyCode", then_what as "thenWhat" from privacy.retention_rule order by position',
    );
  }
}
