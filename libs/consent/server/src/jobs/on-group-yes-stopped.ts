import { purposeOf } from '@alongside/consent/rules';
import { id as idOf } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Reaction, type RecordedFact } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import { ConsentDoor } from '../consent.door';

/** Whoever stops their yes to being in a group, or whose yes is over without another after it, is in none any more; nobody has to take them out by hand. */
@Injectable()
@Reaction('consent.withdrawn', 'consent.lapsed')
export class OnGroupYesStopped {
  constructor(private readonly members: MembersDoor, private readonly consent: ConsentDoor) {}

  async run({ name, data }: RecordedFact): Promise<void> {
    if (data.scope !== 'join-group') return;
    const memberId = idOf<'Member'>(String(data.memberId));
    // Said anew meanwhile: the place stays.
    if (name === 'consent.lapsed' && (await this.consent.mayUse(memberId, purposeOf({ scope: 'join-group' }))).whyNot === null) return;
    await this.members.leaveGroups(idOf(memberId));
  }
}
