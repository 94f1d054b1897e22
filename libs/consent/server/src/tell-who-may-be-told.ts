import { decidedInOwnName, type Answer, type ConsentMoment, type ConsentRecord, type Giver } from '@alongside/consent/rules';
import { Clock, type Actor } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

/** Somebody old enough for this purpose, and not an adult yet, decided for themselves: those who look after them hear that, and not what it is about; where telling is not safe nobody is named. */
@Injectable()
export class TellWhoMayBeTold {
  constructor(private readonly clock: Clock, private readonly events: EventLog, private readonly members: MembersDoor) {}

  async run(consent: ConsentRecord, { byAge }: Pick<ConsentMoment, 'byAge'>, { capacity }: Giver, answer: Answer, by: Actor): Promise<void> {
    if (byAge !== 'self-and-tell-guardian' || consent.whoMust === 'guardian-and-self' || capacity !== 'self' || answer === 'talk') return;
    const guardianIds = (await this.members.guardiansToTell(consent.memberId, this.clock.today())).map(({ guardianId }) => guardianId);
    if (guardianIds.length > 0) await this.events.record([decidedInOwnName(consent, guardianIds)], by);
  }
}
