import { systemActor, type Id } from '@alongside/kernel';
import { MembersDoor, type UnopenedRule } from '@alongside/members/server';
import { placeStanding, rulesForDate, type PlaceStanding, type Session } from '@alongside/opportunities/rules';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { BookingsRead } from './store/bookings.read';
import { PlaceChecksRead } from './store/place-checks.read';

type Dated = Pick<Session, 'id' | 'heldOn'>;

/** How a date stands to what keeps members safe. It opens no rule; that is a look of its own, and on record. */
@Injectable()
export class PlaceStandings {
  constructor(private readonly transactions: Transactions, private readonly members: MembersDoor, private readonly bookings: BookingsRead, private readonly checks: PlaceChecksRead) {}

  async one(session: Dated, memberId: Id<'Member'>): Promise<PlaceStanding> {
    return (await this.of(session, [memberId])).get(memberId) ?? 'none';
  }

  /** The rules that have to be looked at for this date. Who has a place or was asked is only looked up where a rule names another member. */
  async rulesFor({ id, heldOn }: Dated, memberIds: readonly Id<'Member'>[]): Promise<readonly UnopenedRule[]> {
    const rules = await this.members.safetyRulesOf(memberIds, heldOn);
    return rules.every(({ otherIds }) => otherIds.length === 0) ? rules : rulesForDate(rules, await this.bookings.askedOrComing(id));
  }

  /** Those who have no such rule are left out. */
  async of(session: Dated, memberIds: readonly Id<'Member'>[]): Promise<ReadonlyMap<string, PlaceStanding>> {
    const { id } = session;
    const rules = await this.rulesFor(session, memberIds);
    if (rules.length === 0) return new Map();
    const ids = [...new Set(rules.map(({ memberId }) => memberId))];
    const checks = new Map((await this.transactions.as(systemActor('opportunities.places'), () => this.checks.of(id, ids))).map((check) => [check.memberId, check]));
    return new Map(ids.map((memberId) => [memberId, placeStanding(rules.filter((rule) => rule.memberId === memberId).map((rule) => rule.id), checks.get(memberId))]));
  }
}
