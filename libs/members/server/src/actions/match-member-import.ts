import { kindOf, leaveOutRows, matchColumns, sayGrownUps, type MemberImport } from '@alongside/members/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { MemberImportStore } from '../store/member-import.store';

export interface ColumnChoice {
  readonly field: string;
  readonly column: number;
}

@Injectable()
export class MatchMemberImport {
  constructor(private readonly transactions: Transactions, private readonly imports: MemberImportStore) {}

  columns(id: Id<'MemberImport'>, chosen: readonly ColumnChoice[], kindForAll: string | null, by: Actor): Promise<MemberImport> {
    return this.transactions.run(async () => {
      const draft = await this.imports.lock(id);
      return this.imports.save(matchColumns(draft, chosen, kindForAll === null ? null : kindOf(kindForAll)), by);
    });
  }

  grownUps(id: Id<'MemberImport'>, said: boolean, by: Actor): Promise<MemberImport> {
    return this.transactions.run(async () => this.imports.save(sayGrownUps(await this.imports.lock(id), said), by));
  }

  leaveOut(id: Id<'MemberImport'>, rows: readonly number[], by: Actor): Promise<MemberImport> {
    return this.transactions.run(async () => this.imports.save(leaveOutRows(await this.imports.lock(id), rows), by));
  }
}
