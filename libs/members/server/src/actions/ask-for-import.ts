import { askToTake, type MemberImport } from '@alongside/members/rules';
import type { Actor, Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ImportPlanner } from '../import-planner';
import { MemberImportStore } from '../store/member-import.store';

/** Says yes to taking a good sheet. The taking itself is long work that goes on when the page is closed. */
@Injectable()
export class AskForImport {
  constructor(private readonly transactions: Transactions, private readonly imports: MemberImportStore, private readonly planner: ImportPlanner) {}

  /** Throws Refusal NOT_FOUND, IMPORT_TAKING, IMPORT_DONE, IMPORT_FORGOTTEN, ROWS_NOT_GOOD … */
  run(id: Id<'MemberImport'>, by: Actor): Promise<MemberImport> {
    return this.transactions.run(async () => {
      const draft = await this.imports.lock(id);
      return this.imports.save(askToTake(draft, await this.planner.planOf(draft)), by);
    });
  }
}
