import { londonDay, type Id, type Instant } from '@alongside/kernel';
import type { CallBack, KnownAccount } from '@alongside/payments/rules';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface ShownAccount extends KnownAccount {
  readonly lastDigits: string;
  readonly setAt: Instant;
  readonly helpedBy: readonly Id<'Person'>[];
}

interface Row {
  readonly member_id: Id<'Member'>;
  readonly last_digits: string;
  readonly set_at: Instant;
  readonly replaces: boolean;
  readonly proved: boolean;
  readonly call_back: CallBack;
  readonly helped_by: readonly Id<'Person'>[];
}

/** As much of a bank account as may be shown: nothing sealed is opened. */
@Injectable()
export class KnownAccountsRead {
  constructor(private readonly database: Database) {}

  async of(memberIds: readonly Id<'Member'>[]): Promise<ReadonlyMap<Id<'Member'>, ShownAccount>> {
    const rows = await this.database.prepared<Row>({
      name: 'payments.known-accounts-and-helpers',
      text: 'select member_id, last_digits, set_at, replaces, proved, call_back, helped_by from payments.bank_account where member_id = any($1) and ended_at is null',
      values: [[...new Set(memberIds)]],
    });
    return new Map(rows.map(({ member_id, last_digits, set_at, replaces, proved, call_back, helped_by }) => [
      member_id, { lastDigits: last_digits, setAt: set_at, replacedOn: replaces ? londonDay(set_at) : null, proved, ringFirst: call_back === 'waiting', helpedBy: helped_by },
    ]));
  }
}
