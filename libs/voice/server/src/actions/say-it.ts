import { Clock, hasRole, isId, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Transactions } from '@alongside/platform/database';
import { hear, type VoiceItem } from '@alongside/voice/rules';
import { Injectable } from '@nestjs/common';

import { AnswerDays } from '../answer-days';
import { VoiceItemStore } from '../store/voice-item.store';
import { VoiceOwners } from '../voice-owners';

/** A member says something, or a coordinator writes down what a member said. */
@Injectable()
export class SayIt {
  constructor(
    private readonly transactions: Transactions,
    private readonly items: VoiceItemStore,
    private readonly members: MembersDoor,
    private readonly owners: VoiceOwners,
    private readonly answerDays: AnswerDays,
    private readonly clock: Clock,
  ) {}

  /** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG naming `words`; MEMBER_UNKNOWN naming `memberId`; FORBIDDEN for somebody else's voice. */
  run(words: string, saidBy: Id<'Member'> | null, by: Actor): Promise<VoiceItem> {
    return this.transactions.run(async () => {
      const memberId = await this.memberOf(saidBy, by);
      const heardBy = (memberId as string) === by.personId ? null : by.personId;
      // Whoever wrote it down has already promised; otherwise the one with the fewest promises does.
      const ownerId = heardBy ?? (await this.owners.fairest());
      const today = this.clock.today();
      const heard = hear({ id: newId(), sayingId: newId(), memberId, words, heardBy, ownerId }, today, await this.answerDays.on(today));
      return this.items.save(heard, by);
    });
  }

  private async memberOf(saidBy: Id<'Member'> | null, by: Actor): Promise<Id<'Member'>> {
    const memberId = saidBy ?? (by.personId as Id<'Member'> | null);
    if ((memberId as string | null) !== by.personId && !hasRole(by, 'coordinator')) throw new Refusal('FORBIDDEN');
    const member = isId(memberId) ? await this.members.member(memberId) : null;
    if (!member) throw new Refusal('MEMBER_UNKNOWN', 'memberId');
    return member.id;
  }
}
