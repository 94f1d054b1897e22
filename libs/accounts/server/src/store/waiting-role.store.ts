import type { SecondWords, WaitingRole } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { Database, RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { WaitingRoleEntity } from './waiting-role.entity';

const HOLDS = (role: string) => `(select count(*)::int from accounts.role_grant g join accounts.person p on p.id = g.person_id
  where g.role = '${role}' and g.ended_at is null and p.closed_at is null and g.person_id <> all($1))`;

@Injectable()
export class WaitingRoleStore extends RecordStore<WaitingRoleEntity, WaitingRole> {
  constructor(transactions: Transactions, events: EventLog, private readonly database: Database) {
    super(transactions, events, WaitingRoleEntity, (row) => ({ ...row }), (state) => Object.assign(new WaitingRoleEntity(), state));
  }

  /** What waits for somebody, locked. */
  openOf(personId: Id<'Person'>): Promise<readonly WaitingRole[]> {
    return this.transactions.manager.find(WaitingRoleEntity, { where: { personId, answer: IsNull() }, lock: { mode: 'pessimistic_write' } });
  }

  /** Who could say the second word, besides whoever asked and whoever it is about. */
  async secondWords({ personId, askedById }: Pick<WaitingRole, 'personId' | 'askedById'>): Promise<SecondWords> {
    const row = await this.database.first<SecondWords & Record<string, unknown>>(
      `select ${HOLDS('administrator')} as administrators, ${HOLDS('service-lead')} as "serviceLeads"`, [[personId, askedById]],
    );
    return row ?? { administrators: 0, serviceLeads: 0 };
  }
}
