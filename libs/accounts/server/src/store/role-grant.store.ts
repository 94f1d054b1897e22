import type { RoleGrant } from '@alongside/accounts/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import { RoleGrantEntity } from './role-grant.entity';

@Injectable()
export class RoleGrantStore extends RecordStore<RoleGrantEntity, RoleGrant> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, RoleGrantEntity, (row) => ({ ...row }), (grant) => Object.assign(new RoleGrantEntity(), grant));
  }

  async rolesOf(personId: Id<'Person'>): Promise<readonly RoleGrant['role'][]> {
    return (await this.transactions.manager.getRepository(RoleGrantEntity).findBy({ personId, endedAt: IsNull() })).map(({ role }) => role);
  }

  /** Everything somebody holds, locked. */
  lockOf(personId: Id<'Person'>): Promise<readonly RoleGrant[]> {
    return this.transactions.manager.find(RoleGrantEntity, { where: { personId, endedAt: IsNull() }, order: { id: 'asc' }, lock: { mode: 'pessimistic_write' } });
  }

  /** How many administrators there are; nobody changes that until the transaction ends. */
  async lockAdministrators(): Promise<number> {
    return (await this.transactions.manager.find(RoleGrantEntity, { where: { role: 'administrator', endedAt: IsNull() }, order: { id: 'asc' }, lock: { mode: 'pessimistic_write' } })).length;
  }

  /** There is no row to lock before the first one: two programs that look at one moment wait for one another. */
  async onlyOneLooksForAdministrators(): Promise<void> {
    await this.transactions.manager.query("select pg_advisory_xact_lock(hashtext('accounts.administrators'))");
  }

  async held(personId: Id<'Person'>, role: string): Promise<RoleGrant | null> {
    const grants = this.transactions.manager.getRepository(RoleGrantEntity);
    return grants.findOneBy({ personId, role: role as RoleGrant['role'], endedAt: IsNull() });
  }
}
