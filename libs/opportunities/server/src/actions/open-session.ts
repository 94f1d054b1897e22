import { Clock, minutesBetween, newId, parseClockTime, parsePlainDate, Refusal, type Actor, type Id } from '@alongside/kernel';
import { languagesOf, MembersDoor } from '@alongside/members/server';
import { openSession, payTierFor, type PayTier, type ProposedSession } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { SessionStore } from '../store/session.store';
import { PromisedPayOf } from './promised-pay';

/** The contact is whoever opens it and the pay follows the length, unless said otherwise. */
export interface SessionWish extends Omit<ProposedSession, 'contactId'> {
  readonly contactId?: Id<'Person'>;
  readonly payTier?: PayTier;
}

@Injectable()
export class OpenSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionStore,
    private readonly pay: PromisedPayOf,
    private readonly members: MembersDoor,
    private readonly clock: Clock,
  ) {}

  run(wish: SessionWish, by: Actor): Promise<Id<'Session'>> {
    return this.transactions.run(async () => {
      const contactId = wish.contactId ?? by.personId;
      if (contactId === null) throw new Refusal('ANSWER_MISSING', 'contactId');
      if (wish.groupId) await this.members.groupGoingOn(wish.groupId);
      const today = this.clock.today();
      // A day or time that cannot be read is refused by the rule below, beside everything else that is wrong.
      const heldOn = parsePlainDate(wish.heldOn) ?? today;
      const pay = await this.pay.day(heldOn, wish.payTier ?? payTierFor(minutesOf(wish)));
      const session = await this.sessions.save(openSession({ ...wish, contactId }, pay, newId<'Session'>(), today, languagesOf), by);
      return session.id;
    });
  }
}

function minutesOf({ startsAt, endsAt }: SessionWish): number {
  const [from, to] = [parseClockTime(startsAt), parseClockTime(endsAt)];
  return from && to ? minutesBetween(from, to) : 0;
}
