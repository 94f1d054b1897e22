import type { AgreementYes, GroupAgreement } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { AgreementYesEntity, GroupAgreementEntity } from './group-agreement.entity';

@Injectable()
export class GroupAgreementStore extends RecordStore<GroupAgreementEntity, GroupAgreement> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, GroupAgreementEntity, (row) => ({ ...row }), (agreement) => Object.assign(new GroupAgreementEntity(), agreement));
  }

  /** The version that holds now; null where nothing was written yet. */
  newestOf(groupId: GroupAgreement['groupId']): Promise<GroupAgreement | null> {
    return this.transactions.manager.findOne(GroupAgreementEntity, { where: { groupId }, order: { version: 'DESC' } });
  }
}

@Injectable()
export class AgreementYesStore extends RecordStore<AgreementYesEntity, AgreementYes> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, AgreementYesEntity, (row) => ({ ...row }), (yes) => Object.assign(new AgreementYesEntity(), yes));
  }

  said(agreementId: Id<'GroupAgreement'>, memberId: Id<'Person'>): Promise<boolean> {
    return this.transactions.manager.existsBy(AgreementYesEntity, { agreementId, memberId });
  }

  /** What one record said yes to in a group and the other has not, with the version. */
  async onlyOf(groupId: Id<'NetworkGroup'>, memberId: Id<string>, butNot: Id<string>): Promise<(AgreementYes & { readonly version: number })[]> {
    return this.transactions.manager.query(
      `select y.id, y.group_id as "groupId", y.agreement_id as "agreementId", y.member_id as "memberId", y.said_at as "saidAt", y.carried_from as "carriedFrom", a.version
       from members.agreement_yes y join members.group_agreement a on a.id = y.agreement_id
       where y.group_id = $1 and y.member_id = $2 and not exists (select from members.agreement_yes k where k.agreement_id = y.agreement_id and k.member_id = $3) order by a.version`, [groupId, memberId, butNot],
    );
  }

  /** Yeses one record has only because it is joined to another. */
  async forgetCarried(keptId: Id<string>, otherId: Id<string>): Promise<void> {
    await this.transactions.manager.query('delete from members.agreement_yes c using members.agreement_yes y where y.id = c.carried_from and c.member_id = $1 and y.member_id = $2', [keptId, otherId]);
  }
}
