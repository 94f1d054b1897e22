import { Refusal, type Actor, type Decision, type Id, type Instant } from '@alongside/kernel';
import type { BankAccount, BankDetails } from '@alongside/payments/rules';
import { Database, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Vault } from '@alongside/platform/vault';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';

import { BankAccountEntity } from './bank-account.entity';

const COLUMN = { sortCode: 'payments.bank_account.sort_code', number: 'payments.bank_account.number', name: 'payments.bank_account.name' } as const;

/** Each value is sealed for its member, column and row: copied into another row it can no longer be opened. */
@Injectable()
export class BankAccountStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: EventLog,
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** Nobody's account changes until the transaction is over: what a run was checked with is what its file is made of. */
  async holdStill(memberIds: readonly Id<'Member'>[]): Promise<void> {
    for (const memberId of [...new Set(memberIds)].sort()) await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`bank-account:${memberId}`]);
  }

  /** Two changes at once by one member wait for each other. Answers whether there was an account before, also one that was not theirs. */
  async endLive(memberId: Id<'Member'>, now: Instant): Promise<boolean> {
    await this.holdStill([memberId]);
    await this.database.query('update payments.bank_account set ended_at = $2 where member_id = $1 and ended_at is null', [memberId, now]);
    return (await this.database.first('select 1 as before from payments.bank_account where member_id = $1 limit 1', [memberId])) !== null;
  }

  /** Throws Refusal NOT_FOUND. */
  async lock(id: Id<'BankAccount'>): Promise<BankAccount> {
    const known = await this.transactions.manager.findOneBy(BankAccountEntity, { id });
    if (known) await this.holdStill([known.memberId]);
    const row = known && (await this.transactions.manager.findOne(BankAccountEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }));
    if (!row) throw new Refusal('NOT_FOUND');
    return shownPart(row);
  }

  /** The account the member last had that nobody doubts, if it is still sealed. */
  async lastTrusted(memberId: Id<'Member'>): Promise<BankAccount | null> {
    const row = await this.transactions.manager.findOne(BankAccountEntity, {
      where: { memberId, endedAt: Not(IsNull()), callBack: In(['not-needed', 'was-them']), numberSealed: Not('') }, order: { setAt: 'DESC', id: 'DESC' },
    });
    return row && shownPart(row);
  }

  /** What may be shown of it changed; what is sealed stays. */
  async save({ state, facts }: Decision<BankAccount>, by: Actor): Promise<void> {
    const { id, callBack, helpedBy, calledBy, calledAt, endedAt } = state;
    await this.transactions.manager.update(BankAccountEntity, { id }, { callBack, helpedBy: [...helpedBy], calledBy, calledAt, endedAt });
    await this.events.record(facts, by);
  }

  async add({ state, facts }: Decision<BankAccount>, details: BankDetails, by: Actor): Promise<void> {
    const seal = (column: string, text: string) => this.vault.seal(state.memberId, column, state.id, text);
    const row = Object.assign(new BankAccountEntity(), state, {
      sortCodeSealed: await seal(COLUMN.sortCode, details.sortCode),
      numberSealed: await seal(COLUMN.number, details.accountNumber),
      nameSealed: await seal(COLUMN.name, details.accountName),
      blindIndex: this.vault.blindIndex('payments.bank_account', `${details.sortCode}${details.accountNumber}`),
    });
    await this.transactions.manager.insert(BankAccountEntity, row);
    await this.events.record(facts, by);
  }

  /** The whole accounts of these members, for the pay file and nothing else. */
  async open(memberIds: readonly Id<'Member'>[]): Promise<ReadonlyMap<Id<'Member'>, BankDetails>> {
    const rows = await this.database.query<BankAccountEntity>(
      `select id, member_id as "memberId", sort_code_sealed as "sortCodeSealed", number_sealed as "numberSealed", name_sealed as "nameSealed"
       from payments.bank_account where member_id = any($1) and ended_at is null`,
      [memberIds],
    );
    const opened = new Map<Id<'Member'>, BankDetails>();
    for (const row of rows) {
      const open = (column: string, sealed: string) => this.vault.open(row.memberId, column, row.id, sealed);
      opened.set(row.memberId, {
        sortCode: await open(COLUMN.sortCode, row.sortCodeSealed),
        accountNumber: await open(COLUMN.number, row.numberSealed),
        accountName: await open(COLUMN.name, row.nameSealed),
      });
    }
    return opened;
  }
}

function shownPart({ id, memberId, lastDigits, setAt, replaces, proved, callBack, helpedBy, calledBy, calledAt, endedAt }: BankAccountEntity): BankAccount {
  return { id, memberId, lastDigits, setAt, replaces, proved, callBack, helpedBy, calledBy, calledAt, endedAt };
}
