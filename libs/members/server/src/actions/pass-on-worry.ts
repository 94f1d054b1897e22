import { passOn, readCall, tellOfCall, type ConcernHandoff, type HandoffCall, type TypedCall } from '@alongside/members/rules';
import { Clock, newId, Refusal, type Actor, type Id } from '@alongside/kernel';
import { Idempotency } from '@alongside/platform/graphql';
import { Injectable } from '@nestjs/common';

import { CallBeingMade } from '../call-being-made';
import { HandoffSeal } from '../handoff-seal';
import { SafetyValues } from '../safety-values';
import { HandoffStore } from '../store/handoff.store';
import { WhoMayBeNamed } from '../who-may-be-named';

export interface TypedHandoff extends TypedCall {
  /** The call that "I am calling now" began; null: the one being made, or else the record begins with its end. */
  readonly handoffId: Id<'ConcernHandoff'> | null;
  readonly aboutId: Id<'Member'> | null;
  readonly immediateDanger: boolean;
}

/** "I have called." The record is made of a call that was made, and of nothing else. */
@Injectable()
export class PassOnWorry {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly values: SafetyValues,
    private readonly handoffs: HandoffStore,
    private readonly names: WhoMayBeNamed,
    private readonly being: CallBeingMade,
    private readonly seal: HandoffSeal,
  ) {}

  /** Throws the refusals of `readCall`, ABOUT_NOT_YOURS, NOT_FOUND for a call somebody else is making. */
  run(typed: TypedHandoff, key: string, by: Actor): Promise<ConcernHandoff['id']> {
    const { personId } = by;
    if (personId === null) throw new Refusal('SIGN_IN_FIRST');
    return this.idempotency.once(key, 'members.pass-on-worry', by, typed, async () => {
      await this.names.check(typed.aboutId, by);
      await this.handoffs.waitForOthersOf(personId);
      const begun = typed.handoffId ?? (await this.being.by(personId))?.id ?? null;
      const id = begun ?? newId<'ConcernHandoff'>();
      const call = await this.callOf(id, typed);
      if (begun === null) return (await this.handoffs.save(passOn(id, { raisedBy: personId, aboutId: typed.aboutId }, call, this.clock.now()), by)).id;
      return (await this.handoffs.save(tellOfCall(await this.handoffs.lock(id), call, personId), by)).id;
    });
  }

  private async callOf(handoffId: ConcernHandoff['id'], typed: TypedHandoff): Promise<HandoffCall> {
    const now = this.clock.now();
    const { route, phonedAt, ...words } = readCall(typed, now, await this.values.callDaysBack());
    const id = newId<'HandoffCall'>();
    return { id, route, phonedAt, recordedAt: now, immediateDanger: typed.immediateDanger, ...(await this.seal.seal(handoffId, id, words)) };
  }
}
