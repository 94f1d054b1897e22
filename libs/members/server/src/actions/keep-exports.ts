import { approvePurpose, askForExport, endPurpose, letExportGo, type ExportField, type ExportPurpose, type MemberExport } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ExportPurposeStore, MemberExportStore } from '../store/member-export.store';

/** What sheets may be made for, asking for one, taking it away, and letting it go. */
@Injectable()
export class KeepExports {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly purposes: ExportPurposeStore,
    private readonly exports: MemberExportStore,
  ) {}

  /** By the data protection officer. Throws Refusal ANSWER_MISSING, EXPORT_FIELDS_MISSING. */
  approve(typed: { readonly words: string; readonly fields: readonly ExportField[] }, by: Actor): Promise<ExportPurpose> {
    return this.transactions.run(async () => this.purposes.save(approvePurpose(newId(), typed, personOf(by), this.clock.today()), by));
  }

  /** Throws Refusal NOT_FOUND, EXPORT_PURPOSE_ENDED. */
  end(id: Id<'ExportPurpose'>, by: Actor): Promise<ExportPurpose> {
    return this.transactions.run(async () => this.purposes.save(endPurpose(await this.purposes.lock(id), this.clock.today()), by));
  }

  /** The sheet is made by long work. Throws Refusal NOT_FOUND, EXPORT_PURPOSE_ENDED, EXPORT_FIELD_NOT_APPROVED. */
  ask(wish: { readonly purposeId: Id<'ExportPurpose'>; readonly fields: readonly ExportField[]; readonly kind: string | null }, by: Actor): Promise<MemberExport> {
    return this.transactions.run(async () => {
      const purpose = await this.purposes.lock(wish.purposeId);
      return this.exports.save(askForExport(newId(), { ...wish, purpose, by: personOf(by), at: this.clock.now() }), by);
    });
  }

  /** Only by whoever asked for it; that it was taken away is on record, for the sheet and for each who stands in it. Throws Refusal NOT_FOUND. */
  takeAway(id: Id<'MemberExport'>, by: Actor): Promise<Buffer> {
    return this.transactions.run(async () => {
      const made = await this.exports.find(id);
      const file = made && made.askedBy === by.personId && made.state === 'ready' ? await this.exports.file(made) : null;
      if (!made || !file) throw new Refusal('NOT_FOUND');
      await this.events.recordRead('members.export-taken-away', made.id, by, { exportId: made.id, purposeId: made.purposeId, rows: made.people });
      await this.events.recordReads('members.export-read', await this.exports.peopleIn(made), by, { exportId: made.id });
      return file;
    });
  }

  /** Sheets nobody needs any more. Answers how many; may run twice. */
  letGo(by: Actor): Promise<number> {
    return this.transactions.run(async () => {
      const over = await this.exports.overBy(this.clock.now());
      for (const id of over) {
        const made = await this.exports.lock(id);
        if (made.state === 'ready') await this.exports.letGo(letExportGo(made), by);
      }
      return over.length;
    });
  }
}

function personOf({ personId }: Actor): Id<'Person'> {
  if (personId === null) throw new Refusal('SIGN_IN_FIRST');
  return personId;
}
