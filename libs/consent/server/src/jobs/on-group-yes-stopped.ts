import { id as idOf } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

/** Whoever stops their yes to being in a group is in none any more; nobody has to take them out by hand. */
@Injectable()
@Reaction('consent.withdrawn')
export class OnGroupYesStopped {
  constructor(private readonly members: MembersDoor) {}

  async run({ data }: RecordedFact): Promise<void> {
    if (data.scope === 'join-group') await this.members.leaveGroups(idOf(String(data.memberId)));
  }
}
