import { isId, type Id, type Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

export interface WaitingCall {
  readonly id: Id<'BankAccount'>;
  readonly memberId: Id<'Member'>;
  readonly setAt: Instant;
}

const MOST = 100;
const WAITING = `select id, member_id as "memberId", set_at as "setAt" from payments.bank_account where call_back = 'waiting' and ended_at is null`;

type Row = WaitingCall & Record<string, unknown>;

/** Members who must be rung before money goes to the account they changed. Nothing of the account is read. */
@Injectable()
export class CallBacksRead {
  constructor(private readonly database: Database) {}

  /** Longest waiting first. */
  waiting(): Promise<WaitingCall[]> {
    return this.database.query<Row>(`${WAITING} order by set_at, id limit ${MOST}`);
  }

  /** Null when it does not wait any more. */
  async one(id: string): Promise<WaitingCall | null> {
    return isId(id) ? this.database.first<Row>(`${WAITING} and id = $1`, [id]) : null;
  }
}
