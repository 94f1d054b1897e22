import { newId, type Actor, type Instant, type PlainDate } from '@alongside/kernel';
import type { PayingAccount } from '@alongside/payments/rules';
import { Database } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

/** The council's own account from a day on: what stands on its letters, so it is not sealed. */
@Injectable()
export class PayingAccountStore {
  constructor(private readonly database: Database, private readonly events: EventLog) {}

  on(day: PlainDate): Promise<PayingAccount | null> {
    return this.database.first<PayingAccount & Record<string, unknown>>(
      `select service_user_number as "serviceUserNumber", sort_code as "sortCode", account_number as "accountNumber", name
       from payments.paying_account where from_day <= $1 order by from_day desc limit 1`,
      [day],
    );
  }

  async set(account: PayingAccount, from: PlainDate, by: Actor, now: Instant): Promise<void> {
    const accountId = newId<'PayingAccount'>();
    await this.database.query(
      `insert into payments.paying_account (id, from_day, service_user_number, sort_code, account_number, name, set_by, set_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (from_day) do update set service_user_number = excluded.service_user_number, sort_code = excluded.sort_code,
         account_number = excluded.account_number, name = excluded.name, set_by = excluded.set_by, set_at = excluded.set_at`,
      [accountId, from, account.serviceUserNumber, account.sortCode, account.accountNumber, account.name, by.personId, now],
    );
    await this.events.record([{ name: 'payments.paying-account-set', subjectId: accountId, data: { from } }], by);
  }
}
