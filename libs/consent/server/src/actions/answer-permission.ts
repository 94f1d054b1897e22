import { answer, answers, whyNotAnswer, wordsAdded, type Answer, type Permission } from '@alongside/consent/rules';
import { MembersDoor } from '@alongside/members/server';
import { Clock, decided, must, optionalText, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { RecordEvidence } from '../record-evidence';
import { PermissionStore } from '../store/permission.store';

const MOST_LETTERS = 2_000;

/** A guardian says yes, no or that they want to talk: signed in or by their own link, as often as they change their mind. */
@Injectable()
export class AnswerPermission {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MembersDoor,
    private readonly permissions: PermissionStore,
    private readonly evidence: RecordEvidence,
  ) {}

  /** The same answer again changes nothing, unless words come with it. Throws Refusal NOT_FOUND, NOT_YOUR_PERMISSION, PERMISSION_DATE_PAST … */
  async run(id: Id<'Permission'>, said: string, typedWords: string | null, by: Actor): Promise<Permission> {
    if (!isAnswer(said)) throw new Refusal('ANSWER_UNKNOWN', 'answer');
    const words = optionalText(typedWords, 'words', MOST_LETTERS);
    return this.transactions.run(async () => {
      const permission = await this.permissions.lock(id);
      const giverId = by.personId ?? ('' as Id<'Person'>);
      must(await this.whyNot(permission, giverId));
      const before = permission.standing.find(({ guardianId }) => guardianId === giverId)?.answer;
      if (before === said && words === null) return permission;
      const decision = before === said ? decided(permission, wordsAdded(permission, giverId)) : answer(permission, giverId, said);
      const answered = await this.permissions.save(decision, by);
      await this.evidence.add(answered, { giverId, capacity: 'guardian', decision: said, words }, by);
      return answered;
    });
  }

  /** The same reason the button shows. */
  async whyNot(permission: Permission, personId: Id<'Person'>): Promise<string | null> {
    const today = this.clock.today();
    const now = await this.members.guardiansOf(permission.memberId, today);
    return whyNotAnswer(permission, { personId, stillGuardian: now.some(({ guardianId }) => guardianId === personId) }, today);
  }
}

function isAnswer(text: string): text is Answer {
  return (answers as readonly string[]).includes(text);
}
