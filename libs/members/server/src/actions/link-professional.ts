import { linkProfessional, type LinkedProfessional, type NewProfessional } from '@alongside/members/rules';
import { newId, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { LinkedProfessionalStore } from '../store/linked-professional.store';
import { MemberStore } from '../store/member.store';

@Injectable()
export class LinkProfessional {
  constructor(
    private readonly transactions: Transactions,
    private readonly members: MemberStore,
    private readonly professionals: LinkedProfessionalStore,
  ) {}

  run(link: NewProfessional, by: Actor): Promise<LinkedProfessional> {
    return this.transactions.run(async () => {
      await this.members.lock(link.memberId);
      return this.professionals.save(linkProfessional(newId(), link), by);
    });
  }
}
