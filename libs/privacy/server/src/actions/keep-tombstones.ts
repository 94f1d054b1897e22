import { Transactions } from '@alongside/platform/database';
import { Tombstones } from '@alongside/platform/backup';
import { Injectable } from '@nestjs/common';

import { PersonalRowsStore } from '../store/personal-rows.store';

/** Who was forgotten stays forgotten, also when an older copy of the database comes back: their ids are kept outside it too. */
@Injectable()
export class KeepTombstones {
  constructor(private readonly transactions: Transactions, private readonly rows: PersonalRowsStore, private readonly outside: Tombstones) {}

  /** After the commit, and whatever an earlier run did not come to. */
  async run(): Promise<void> {
    const kept = await this.outside.all();
    await this.outside.add((await this.rows.tombstones()).filter((person) => !kept.has(person)));
  }

  /** Forgets again whom an older copy brought back. No hold of that older day stands against it: it had ended when they were forgotten. Answers how many. */
  async layAgain(): Promise<number> {
    const laid = new Set(await this.rows.tombstones());
    const back = [...(await this.outside.all())].filter((person) => !laid.has(person));
    for (const person of back) await this.transactions.run(() => this.rows.erase(person));
    return back.length;
  }
}
