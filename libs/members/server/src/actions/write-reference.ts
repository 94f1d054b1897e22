import { Clock, must, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { agreeReference, askForChange, rewriteReference, whyNotDecideOn, withdrawReference, writeReference, type ReferenceLetter } from '@alongside/members/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { ReferenceWords } from '../reference-words';
import { MemberStore } from '../store/member.store';
import { ReferenceLetterStore } from '../store/reference-letter.store';

/** A coordinator writes; the member reads, agrees or asks for another word. */
@Injectable()
export class WriteReference {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly references: ReferenceLetterStore,
    private readonly words: ReferenceWords,
  ) {}

  /** Throws Refusal NOT_FOUND, OWN_CHECK, ANSWER_MISSING, ANSWER_TOO_LONG, REFERENCE_TELLS_OF_CARE (words). */
  run(memberId: Id<'Member'>, words: string, by: Actor): Promise<ReferenceLetter> {
    return this.transactions.run(async () => {
      const writtenBy = this.writer(memberId, by);
      await this.members.lock(memberId);
      const id = newId<'ReferenceLetter'>();
      return this.references.save(writeReference({ id, memberId, writtenBy, writtenOn: this.clock.today(), wordsSealed: await this.words.seal(memberId, id, words) }), by);
    });
  }

  /** Throws Refusal REFERENCE_GONE besides. */
  rewrite(id: Id<'ReferenceLetter'>, words: string, by: Actor): Promise<ReferenceLetter> {
    return this.transactions.run(async () => {
      const letter = await this.references.lock(id);
      const writtenBy = this.writer(letter.memberId, by);
      return this.references.save(rewriteReference(letter, await this.words.seal(letter.memberId, id, words), writtenBy, this.clock.today()), by);
    });
  }

  withdraw(id: Id<'ReferenceLetter'>, by: Actor): Promise<ReferenceLetter> {
    return this.transactions.run(async () => {
      const letter = await this.references.lock(id);
      this.writer(letter.memberId, by);
      return this.references.save(withdrawReference(letter), by);
    });
  }

  /** Throws Refusal NOT_FOUND for somebody else's, REFERENCE_AGREED, REFERENCE_GONE. */
  agree(id: Id<'ReferenceLetter'>, by: Actor): Promise<ReferenceLetter> {
    return this.transactions.run(async () => this.references.save(agreeReference(await this.mine(id, by), this.clock.today()), by));
  }

  /** Throws Refusal NOT_FOUND for somebody else's, ANSWER_MISSING (wish), REFERENCE_GONE. */
  askForChange(id: Id<'ReferenceLetter'>, wish: string, by: Actor): Promise<ReferenceLetter> {
    return this.transactions.run(async () => {
      const letter = await this.mine(id, by);
      return this.references.save(askForChange(letter, await this.words.sealWish(letter, wish)), by);
    });
  }

  private async mine(id: Id<'ReferenceLetter'>, { personId }: Actor): Promise<ReferenceLetter> {
    const letter = await this.references.lock(id);
    if ((letter.memberId as string) !== personId) throw new Refusal('NOT_FOUND');
    return letter;
  }

  private writer(memberId: Id<'Member'>, by: Actor): Id<'Person'> {
    must(whyNotDecideOn(memberId, by));
    if (by.personId === null) throw new Refusal('FORBIDDEN');
    return by.personId;
  }
}
