import { activityOf, answer, askForPermission, type Permission, type ToldActivity } from '@alongside/consent/rules';
import { Clock, newId, type Actor, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { RecordEvidence } from '../record-evidence';
import { ReplyLinks } from '../reply-links';
import { ConsentFormsRead } from '../store/consent-forms.read';
import { PermissionStore } from '../store/permission.store';
import { TakePart } from '../take-part';

export interface PermissionQuestion {
  readonly memberId: Id<'Member'>;
  readonly sessionId: Id<'Session'>;
  readonly activity: ToldActivity;
  readonly answerBy: PlainDate;
}

/** A young person said yes: keeps their yes, and asks those whose yes it takes. Asking again changes nothing. */
@Injectable()
export class AskForPermission {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly forms: ConsentFormsRead,
    private readonly permissions: PermissionStore,
    private readonly takePart: TakePart,
    private readonly links: ReplyLinks,
    private readonly evidence: RecordEvidence,
  ) {}

  /** Null for an adult, who needs nobody's permission. */
  run({ memberId, sessionId, activity, answerBy }: PermissionQuestion, by: Actor): Promise<Permission | null> {
    return this.transactions.run(async () => {
      const told = activityOf(activity);
      const { whoMust, holders } = await this.takePart.holders(memberId, told.heldOn);
      if (whoMust === 'self') return null;
      const known = await this.permissions.lockFor(memberId, sessionId);
      if (known) return this.yesAgain(known, by);
      const form = await this.forms.current('attend-this-activity', this.clock.today());
      const permission = await this.permissions.save(
        askForPermission({
          id: newId(), memberId, sessionId, activity: told, formId: form.id, whoMust, holders, answerBy, askedAt: this.clock.now(),
        }),
        by,
      );
      await this.evidence.add(permission, { giverId: memberId as string as Id<'Person'>, capacity: 'self', decision: 'yes', words: null }, by);
      if (whoMust === 'guardian-and-self') for (const { personId } of permission.holders) await this.links.make(permission, personId);
      return permission;
    });
  }

  /** They had said no to it meanwhile, and say yes again. */
  private async yesAgain(known: Permission, by: Actor): Promise<Permission> {
    const self = known.memberId as string as Id<'Person'>;
    if (known.standing.some(({ capacity, answer: word }) => capacity === 'self' && word === 'yes')) return known;
    const said = await this.permissions.save(answer(known, { personId: self, capacity: 'self' }, 'yes'), by);
    await this.evidence.add(said, { giverId: self, capacity: 'self', decision: 'yes', words: null }, by);
    return said;
  }
}
