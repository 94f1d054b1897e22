import { Clock, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

/** Looked at when a letter leaves, so that “do not tell them” also stops what is queued already. */
@Injectable()
export class MayBeTold {
  constructor(private readonly clock: Clock, private readonly members: MembersDoor) {}

  async of(memberId: Id<'Member'>, guardianId: Id<'Person'>): Promise<boolean> {
    return (await this.members.guardiansToTell(memberId, this.clock.today())).some((one) => one.guardianId === guardianId);
  }
}
