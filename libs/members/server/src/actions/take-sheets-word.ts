import { takeSheetsWord, type MemberImport } from '@alongside/members/rules';
import { Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ImportPlanner } from '../import-planner';
import { MemberImportStore } from '../store/member-import.store';

/** For one row the coordinator takes the sheet's word over what the person said themself, and says how they know; or takes that back. */
@Injectable()
export class TakeSheetsWord {
  constructor(private readonly transactions: Transactions, private readonly imports: MemberImportStore, private readonly planner: ImportPlanner) {}

  run(id: Id<'MemberImport'>, row: number, knownHow: string | null, by: Actor): Promise<MemberImport> {
    const { personId } = by;
    if (personId === null) throw new Refusal('FORBIDDEN');
    return this.transactions.run(async () => {
      const draft = await this.imports.lock(id);
      const differences = draft.state === 'draft' ? (await this.planner.planOf(draft)).differences : [];
      return this.imports.save(takeSheetsWord(draft, { row, knownHow, by: personId }, differences), by);
    });
  }
}
