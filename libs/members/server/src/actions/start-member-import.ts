import { startImport, type MemberImport } from '@alongside/members/rules';
import { Clock, newId, Refusal, requiredText, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { readSheet } from '../files/read-sheet';
import { MemberImportStore } from '../store/member-import.store';

@Injectable()
export class StartMemberImport {
  constructor(private readonly transactions: Transactions, private readonly clock: Clock, private readonly imports: MemberImportStore) {}

  /** Keeps what the file says as a draft; nothing is taken yet. Throws the refusals of `readSheet` and `startImport`, naming `file`. */
  async run(file: { readonly name: string; readonly bytes: Buffer }, by: Actor): Promise<MemberImport> {
    if (by.personId === null) throw new Refusal('SIGN_IN_FIRST');
    const startedBy = by.personId;
    const sheet = await readSheet(file.bytes);
    const fileName = requiredText(file.name.slice(-120), 'file', 120);
    return this.transactions.run(() =>
      this.imports.save(startImport({ id: newId(), fileName, startedBy, startedAt: this.clock.now(), sheet }), by),
    );
  }
}
