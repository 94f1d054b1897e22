import { SupportLinks } from '@alongside/accounts/server';
import { sightOf } from '@alongside/members/rules';
import type { Id } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { Assigned } from './assigned';

/** Who may sit beside a young person besides the team: social workers, personal advisers and reviewing officers who are confirmed to work with them today. */
@Injectable()
export class MemberSupportLinks extends SupportLinks {
  constructor(private readonly assigned: Assigned) {
    super();
  }

  async knowsClosely(workerId: Id<'Person'>, personId: Id<'Person'>): Promise<boolean> {
    const links = await this.assigned.linksOf(workerId);
    return links.some(({ memberId, kind }) => (memberId as string) === personId && sightOf(kind) === 'worker');
  }
}
