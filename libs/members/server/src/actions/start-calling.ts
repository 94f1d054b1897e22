import { startCalling, type ConcernHandoff } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { CallBeingMade } from '../call-being-made';
import { HandoffStore } from '../store/handoff.store';
import { WhoMayBeNamed } from '../who-may-be-named';

/** "I am calling now." From here on somebody looks whether the call came to its end. */
@Injectable()
export class StartCalling {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly handoffs: HandoffStore,
    private readonly being: CallBeingMade,
    private readonly names: WhoMayBeNamed,
  ) {}

  /** A second press, with whatever key, goes on with the call that is being made. Throws Refusal ABOUT_NOT_YOURS. */
  run(aboutId: Id<'Member'> | null, key: string, by: Actor): Promise<ConcernHandoff['id']> {
    const { personId } = by;
    if (personId === null) throw new Refusal('SIGN_IN_FIRST');
    return this.idempotency.once(key, 'members.start-calling', by, { aboutId }, async () => {
      await this.names.check(aboutId, by);
      await this.handoffs.waitForOthersOf(personId);
      const begun = await this.being.by(personId);
      if (begun) return begun.id;
      return (await this.handoffs.save(startCalling(newId(), { raisedBy: personId, aboutId }, this.clock.now()), by)).id;
    });
  }
}
