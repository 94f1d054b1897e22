import { exportCell, exportHeads, finishExport, hoursOf } from '@alongside/members/rules';
import { Clock, laterBy, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { writeXlsx } from '../files/write-xlsx';
import { MemberExportStore } from '../store/member-export.store';
import { MemberExportsRead, type ExportedMember } from '../store/member-exports.read';
import type { WorkProgress } from '../store/work-progress.read';

const AT_ONCE = 500;
const HOURS_KEPT = 24;

/** Makes the sheet somebody asked for: whole, sealed for them, once however often it is begun. */
@Injectable()
export class MakeExport {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly exports: MemberExportStore, private readonly read: MemberExportsRead) {}

  run(id: Id<'MemberExport'>, by: Actor, tell: (progress: WorkProgress) => void = () => undefined): Promise<void> {
    return this.transactions.run(async () => {
      const making = await this.exports.lock(id);
      if (making.state !== 'making') return;
      const total = await this.read.countOf(making.kind);
      const rows: string[][] = [];
      const people: Id<'Member'>[] = [];
      for (let after: Id<'Member'> | null = null; ;) {
        const some: ExportedMember[] = await this.read.people(making.kind, after, AT_ONCE, this.clock.today());
        rows.push(...some.map((member) => making.fields.map((field) => exportCell({ ...member, trainingHours: hoursOf(member.trainingMinutes) }, field))));
        people.push(...some.map((member) => member.id));
        tell({ done: Math.min(rows.length, total), total });
        after = some.at(-1)?.id ?? null;
        if (some.length < AT_ONCE) break;
      }
      const file = await writeXlsx(making.fields.map((field) => exportHeads[field]), rows);
      const keptUntil = laterBy(this.clock.now(), HOURS_KEPT * 3_600_000);
      await this.exports.finish(finishExport(making, rows.length, keptUntil), { file, people }, by);
    });
  }
}
