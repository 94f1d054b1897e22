import { whyNotAgree, type Role, type SecondWords, type WaitingRole } from '@alongside/accounts/rules';
import type { Actor, Id, Instant } from '@alongside/kernel';
import { Database } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { WaitingRoleStore } from './waiting-role.store';

export interface WaitingRoleLine {
  readonly id: Id<'WaitingRole'>;
  readonly personId: Id<'Person'>;
  readonly name: string;
  readonly role: Role;
  readonly askedBy: string;
  readonly askedByMe: boolean;
  readonly askedAt: Instant;
  readonly whyNotAgree: string | null;
  /** Nobody could say the second word but those who run the machine. */
  readonly nobodyElse: boolean;
}

interface Row extends Pick<WaitingRole, 'id' | 'personId' | 'role' | 'askedById' | 'askedAt'>, Record<string, unknown> {
  readonly name: string;
  readonly askedBy: string;
}

/** Roles that wait for a second word, the oldest first. */
@Injectable()
export class WaitingRolesRead {
  constructor(private readonly database: Database, private readonly waiting: WaitingRoleStore) {}

  async all(first: number, by: Actor): Promise<WaitingRoleLine[]> {
    const rows = await this.database.query<Row>(
      `select w.id, w.person_id as "personId", p.display_name as name, w.role, w.asked_by_id as "askedById", a.display_name as "askedBy", w.asked_at as "askedAt"
       from accounts.waiting_role w join accounts.person p on p.id = w.person_id join accounts.person a on a.id = w.asked_by_id
       where w.answer is null order by w.asked_at, w.id limit $1`,
      [first],
    );
    return Promise.all(rows.map(async (row) => line(row, by, await this.waiting.secondWords(row))));
  }

  /** What waits for the colleague with this address, for those who run the machine. */
  async idsOf(email: string): Promise<Id<'WaitingRole'>[]> {
    const rows = await this.database.query<{ id: Id<'WaitingRole'> }>(
      'select w.id from accounts.waiting_role w join accounts.person p on p.id = w.person_id where p.sign_in_email = $1 and w.answer is null order by w.asked_at', [email],
    );
    return rows.map(({ id }) => id);
  }
}

function line({ askedById, ...row }: Row, by: Actor, others: SecondWords): WaitingRoleLine {
  const waiting: WaitingRole = { ...row, askedById, answer: null, answeredById: null, answeredAt: null };
  return { ...row, askedByMe: askedById === by.personId, whyNotAgree: whyNotAgree(waiting, by, others), nobodyElse: others.administrators + others.serviceLeads === 0 };
}
