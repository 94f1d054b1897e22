import { Clock, hasRole, Refusal, type Actor, type Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { Injectable } from '@nestjs/common';

interface Question {
  readonly memberId: Id<'Member'>;
  readonly holders: readonly { readonly personId: Id<'Person'> }[];
}

/** Whose question it is to see: the person's it is about, the team's, and of those who were asked whoever still looks after them. At 18 that ends for everybody. */
@Injectable()
export class QuestionsInSight {
  constructor(private readonly members: MembersDoor, private readonly clock: Clock) {}

  async sees({ memberId, holders }: Question, by: Actor): Promise<boolean> {
    if (hasRole(by, 'coordinator')) return true;
    if (by.personId === null || (memberId as string) === by.personId) return by.personId !== null;
    if (!holders.some(({ personId }) => personId === by.personId)) return false;
    return (await this.members.wardsOf(by.personId, this.clock.today())).includes(memberId);
  }

  /** A no to whoever may not answer says as little as the question itself: where that is not theirs to see, it is not there. Throws what `answer` throws; NOT_FOUND for NOT_YOUR_PERMISSION. */
  async unlessHidden<Answer>(answer: () => Promise<Answer>, question: () => Promise<Question | null>, by: Actor): Promise<Answer> {
    try {
      return await answer();
    } catch (refused) {
      if (!(refused instanceof Refusal) || refused.code !== 'NOT_YOUR_PERMISSION') throw refused;
      const asked = await question();
      throw asked !== null && (await this.sees(asked, by)) ? refused : new Refusal('NOT_FOUND');
    }
  }
}
