import { archive, comeBack, haveARest, leave, lookAgain, meet, type Member } from '@alongside/members/rules';
import { Clock, Refusal, type Actor, type Decision, type Id, type PlainDate } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { Injectable } from '@nestjs/common';

import { GettingStarted } from '../getting-started';
import { JoiningValues } from '../joining-values';
import { MemberStore } from '../store/member.store';

export type RestLength = 'short' | 'long' | 'until';

/** A rest, leaving, coming back: the member's own word. Meeting and archiving: the team's. The stage follows. */
@Injectable()
export class ChangeStage {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly members: MemberStore,
    private readonly values: JoiningValues,
    private readonly started: GettingStarted,
  ) {}

  /** Throws Refusal STAGE_COME_BACK_FIRST, STAGE_SAME, REST_NOT_AHEAD, REST_TOO_LONG, ANSWER_MISSING (until). */
  async rest(id: Id<'Member'>, length: RestLength, until: PlainDate | null, by: Actor): Promise<Member> {
    const { shortUntil, longUntil } = await this.values.restChoices();
    const end = length === 'short' ? shortUntil : length === 'long' ? longUntil : until;
    if (end === null) throw new Refusal('ANSWER_MISSING', 'until');
    const limits = await this.values.restLimits();
    return this.change(id, (member) => haveARest(member, end, this.clock.today(), limits), by);
  }

  comeBack(id: Id<'Member'>, by: Actor): Promise<Member> {
    return this.change(id, (member) => comeBack(member, this.clock.today()), by);
  }

  async leave(id: Id<'Member'>, by: Actor): Promise<Member> {
    const leavesOn = await this.values.goodbyeOver();
    return this.change(id, (member) => leave(member, this.clock.today(), leavesOn), by);
  }

  /** Throws Refusal REASON_UNKNOWN, STAGE_SAME. */
  archive(id: Id<'Member'>, because: string, by: Actor): Promise<Member> {
    return this.change(id, (member) => archive(member, because, this.clock.today()), by);
  }

  /** Throws Refusal MET_ALREADY. */
  meet(id: Id<'Member'>, by: Actor): Promise<Member> {
    return this.change(id, (member) => meet(member, this.clock.today()), by);
  }

  /** What follows by itself, now that a day has turned or something was met. Twice is once. */
  lookAgain(id: Id<'Member'>, by: Actor): Promise<boolean> {
    return this.transactions.run(async () => {
      const member = await this.members.lock(id);
      const decision = lookAgain(member, await this.started.stepsOf({ ...member, reachBy: member.contact.reachBy }), this.clock.today());
      if (decision) await this.members.save(decision, by);
      return decision !== null;
    });
  }

  private change(id: Id<'Member'>, decide: (member: Member) => Decision<Member>, by: Actor): Promise<Member> {
    return this.transactions.run(async () => this.members.save(decide(await this.members.lock(id)), by));
  }
}
