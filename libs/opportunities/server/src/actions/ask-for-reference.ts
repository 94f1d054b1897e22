import type { Actor, Id } from '@alongside/kernel';
import { MembersDoor } from '@alongside/members/server';
import { askForReference, type Session } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SessionStore } from '../store/session.store';

/** A date asks for a reference of a level, or for none any more. */
@Injectable()
export class AskForReference {
  constructor(private readonly transactions: Transactions, private readonly sessions: SessionStore, private readonly members: MembersDoor) {}

  /** Throws Refusal NOT_FOUND, REGISTER_CLOSED, REFERENCE_NOT_WRITTEN_DOWN, NUMBER_OUT_OF_RANGE. */
  run(id: Id<'Session'>, level: number, by: Actor): Promise<Session> {
    return this.transactions.run(async () => {
      const session = await this.sessions.lock(id);
      const isWrittenDown = await this.members.canDemandReference({ kind: session.kind, on: session.heldOn });
      return this.sessions.save(askForReference(session, level, isWrittenDown), by);
    });
  }
}
