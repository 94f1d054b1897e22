import { GroupYes } from '@alongside/members/server';
import { Injectable, type OnModuleInit } from '@nestjs/common';

import { ConsentDoor } from './consent.door';

/** members asks who said yes to being in a group, and consent answers: a no, a stop, nothing said, each is no yes. */
@Injectable()
export class AnswerForGroups implements OnModuleInit {
  constructor(private readonly groups: GroupYes, private readonly consent: ConsentDoor) {}

  onModuleInit(): void {
    this.groups.isAnsweredBy(async (memberId) => (await this.consent.mayUse(memberId, { scope: 'join-group', audience: 'team', channel: 'any' })).whyNot === null);
  }
}
