import type { Member } from '@alongside/members/rules';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { MemberEntity } from './member.entity';

@Injectable()
export class MemberStore extends RecordStore<MemberEntity, Member> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, MemberEntity, toMember, toRow);
  }

  /** One import at a time, until this transaction ends. */
  async waitForOtherImports(): Promise<void> {
    await this.transactions.manager.query("select pg_advisory_xact_lock(hashtext('members.import'))");
  }

  /** Locks them in the order of their ids, so that two imports wait for each other instead of for ever. */
  async lockAll(ids: readonly Member['id'][]): Promise<Member[]> {
    const rows = await this.transactions.manager.find(MemberEntity, {
      where: { id: In([...ids]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' },
    });
    return rows.map(toMember);
  }
}

function toMember({ email, phone, reachBy, reachNote, restFrom, restUntil, leaveSaidOn, leavesOn, leftBecause, ...row }: MemberEntity): Member {
  return {
    ...row, contact: { email, phone, reachBy, reachNote },
    rest: restFrom === null ? null : { from: restFrom, until: restUntil },
    leaving: leaveSaidOn === null || leavesOn === null || leftBecause === null ? null : { saidOn: leaveSaidOn, leavesOn, because: leftBecause },
  };
}

function toRow({ contact, interests, languages, ownWord, rest, leaving, ...member }: Member): MemberEntity {
  return Object.assign(new MemberEntity(), member, {
    ...contact, interests: [...interests], languages: [...languages], ownWord: [...ownWord], reachBy: [...contact.reachBy], restFrom: rest?.from ?? null, restUntil: rest?.until ?? null,
    leaveSaidOn: leaving?.saidOn ?? null, leavesOn: leaving?.leavesOn ?? null, leftBecause: leaving?.because ?? null,
  });
}
