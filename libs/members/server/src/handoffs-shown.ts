import { AccountsDoor } from '@alongside/accounts/server';
import { isHeld, nextPageAt, stateOf, whyNotAcknowledge, type ConcernHandoff, type PagingRules } from '@alongside/members/rules';
import { Clock, Refusal, type Actor, type Id } from '@alongside/kernel';
import { EventLog } from '@alongside/platform/events';
import { Injectable } from '@nestjs/common';

import type { HandoffType } from './graphql/handoff.type';
import { HandoffSeal } from './handoff-seal';
import { SafetyValues } from './safety-values';
import { DutyPagesRead, type PageMade } from './store/duty-pages.read';
import { HandoffsRead } from './store/handoffs.read';
import { MembersRead } from './store/members.read';

/** Hand-offs as somebody who leads safeguarding sees them. */
@Injectable()
export class HandoffsShown {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsDoor,
    private readonly events: EventLog,
    private readonly values: SafetyValues,
    private readonly read: HandoffsRead,
    private readonly pages: DutyPagesRead,
    private readonly members: MembersRead,
    private readonly seal: HandoffSeal,
  ) {}

  async open(by: Actor): Promise<readonly HandoffType[]> {
    return this.looked(await this.read.open(), by);
  }

  async had(most: number, by: Actor): Promise<readonly HandoffType[]> {
    return this.looked(await this.read.had(most), by);
  }

  /** One, with who answered and the number they gave. The look is on record, and fails if that cannot be. */
  async one(id: Id<'ConcernHandoff'>, by: Actor): Promise<HandoffType> {
    const handoff = await this.read.one(id);
    if (handoff === null) throw new Refusal('NOT_FOUND');
    await this.events.recordRead('members.handoff-opened', id, by, { handoffId: id });
    const [shown] = await this.shown([handoff]);
    if (!shown) throw new Refusal('NOT_FOUND');
    const calls = await Promise.all(handoff.calls.map(async (call) => ({
      ...call, reached: await this.seal.reached(id, call), reference: await this.seal.reference(id, call),
    })));
    return { ...shown, calls };
  }

  /** A look at each worry, never at whom it is about: they may not know of it. */
  private async looked(handoffs: readonly ConcernHandoff[], by: Actor): Promise<readonly HandoffType[]> {
    await this.events.recordReads('members.handoffs-read', handoffs.map(({ id }) => id), by);
    return this.shown(handoffs);
  }

  private async shown(handoffs: readonly ConcernHandoff[]): Promise<readonly HandoffType[]> {
    if (handoffs.length === 0) return [];
    const rules = await this.values.paging();
    const pages = await this.pages.of(handoffs.map(({ id }) => id));
    const names = await this.names([...handoffs.flatMap(({ raisedBy, acknowledged }) => [raisedBy, ...(acknowledged ? [acknowledged.by] : [])]), ...pages.map(({ toPersonId }) => toPersonId)]);
    const members = new Map((await this.members.many(handoffs.flatMap(({ raisedBy, aboutId }) => [raisedBy, ...(aboutId ? [aboutId] : [])]))).map((member) => [member.id as string, member]));
    return handoffs.map((handoff) => {
      const raiser = members.get(handoff.raisedBy);
      const safe = raiser?.reachBy.some((way) => way === 'call' || way === 'text') ?? false;
      return {
        ...this.plain(handoff, pages.filter(({ handoffId }) => handoffId === handoff.id), names, rules),
        raisedByPhone: safe ? (raiser?.phone ?? null) : null,
        aboutName: handoff.aboutId === null ? null : (members.get(handoff.aboutId)?.knownAs ?? null),
      };
    });
  }

  private plain(handoff: ConcernHandoff, pages: readonly PageMade[], names: ReadonlyMap<string, string>, rules: PagingRules) {
    const { id, raisedAt, raisedBy, acknowledged, calls } = handoff;
    return {
      id, raisedAt, minutesOpen: Math.floor((this.clock.now().getTime() - raisedAt.getTime()) / 60_000), raisedByName: names.get(raisedBy) ?? '', state: stateOf(handoff), held: isHeld(handoff),
      calls: calls.map((call) => ({ ...call, reached: null, reference: null })),
      pages: pages.map(({ number, toPersonId, takenAt, sentAt }) => ({ number, toName: names.get(toPersonId) ?? '', at: takenAt, left: sentAt !== null })),
      nextPageAt: nextPageAt(handoff, pages.at(-1) ?? null, rules), whyNotAcknowledge: whyNotAcknowledge(handoff),
      acknowledgedByName: acknowledged === null ? null : (names.get(acknowledged.by) ?? ''), acknowledgedAt: acknowledged?.at ?? null,
    };
  }

  private async names(ids: readonly Id<'Person'>[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.accounts.people([...new Set(ids)])).map(({ id, displayName }) => [id as string, displayName]));
  }
}
