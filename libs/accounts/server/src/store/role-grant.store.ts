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

  async held(personId: Id<'Person'>, role: string): Promise<RoleGrant | null> {
    const grants = this.transactions.manager.getRepository(RoleGrantEntity);
    return grants.findOneBy({ personId, role: role as RoleGrant['role'], endedAt: IsNull() });
  }
}
