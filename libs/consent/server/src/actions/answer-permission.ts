import { answer, answers, whyNotAnswer, wordsAdded, type Answer, type GiverCapacity, type Permission } from '@alongside/consent/rules';
import { Clock, decided, must, optionalText, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import type { CollectedAnswer } from '../record-decision';
import { RecordEvidence } from '../record-evidence';
import { PermissionStore } from '../store/permission.store';
import { TakePart } from '../take-part';

const MOST_LETTERS = 2_000;

/** An answer that the team writes down for somebody: on paper, or said to two of us. */
export interface AnswerByHand {
  readonly giverId: Id<'Person'>;
  readonly collected: CollectedAnswer;
}

/** Whoever may say yes says yes, no or that they want to talk: signed in, by their own link, on paper or by word of mouth, as often as they change their mind. */
@Injectable()
export class AnswerPermission {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly takePart: TakePart,
    private readonly permissions: PermissionStore,
    private readonly evidence: RecordEvidence,
  ) {}

  /** The same answer again changes nothing, unless words or a paper come with it. Throws Refusal NOT_FOUND, NOT_YOUR_PERMISSION, PERMISSION_DATE_PAST, WORDS_NOT_THESE … `shownId`: the wording that was before their eyes. */
  async run(id: Id<'Permission'>, said: string, typedWords: string | null, by: Actor, byHand: AnswerByHand | null = null, shownId: Id<'ConsentForm'> | null = null): Promise<Permission> {
    if (!isAnswer(said)) throw new Refusal('ANSWER_UNKNOWN', 'answer');
    const words = optionalText(typedWords, 'words', MOST_LETTERS);
    return this.transactions.run(async () => {
      const permission = await this.permissions.lock(id);
      const giverId = byHand?.giverId ?? by.personId ?? ('' as Id<'Person'>);
      const own = (permission.memberId as string) === giverId;
      must(own && byHand !== null ? this.whyNotOwn(permission) : await this.whyNot(permission, giverId), byHand ? 'giverId' : undefined);
      const before = permission.standing.find(({ personId }) => personId === giverId)?.answer;
      if (before === said && words === null && byHand === null) return permission;
      const capacity: GiverCapacity = own ? 'self' : (permission.holders.find(({ personId }) => personId === giverId)?.capacity ?? 'guardian');
      const decision = before === said ? decided(permission, wordsAdded(permission, giverId)) : answer(permission, { personId: giverId, capacity }, said);
      const answered = await this.permissions.save(decision, by);
      await this.evidence.add(answered, { giverId, capacity, decision: said, words, collected: byHand?.collected ?? null, shownId }, by);
      return answered;
    });
  }

  /** The same reason the button shows. Who decides is asked as things are now. */
  async whyNot(permission: Permission, personId: Id<'Person'>): Promise<string | null> {
    const now = await this.takePart.holders(permission.memberId, permission.activity.heldOn);
    return whyNotAnswer(permission, { personId, decidesNow: now.holders.some((holder) => holder.personId === personId) }, this.clock.today());
  }

  /** A young person's own word is their yes or no to the date; the team may write it down until the day. */
  private whyNotOwn({ activity }: Permission): string | null {
    return activity.heldOn < this.clock.today() ? 'PERMISSION_DATE_PAST' : null;
  }
}

function isAnswer(text: string): text is Answer {
  return (answers as readonly string[]).includes(text);
}
